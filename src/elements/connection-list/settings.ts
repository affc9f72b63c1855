/** The settings as a row opens them. */
import '../connection-settings/connection-settings.js';
import './connection-list.js'; // It loads this: so bundlers make no file of what both use.
