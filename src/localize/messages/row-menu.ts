/** The row-menu section: the menu of a connection, and the dialog with its settings. */
export interface RowMenuMessages {
  settingsItem: string;
  /** Replaces it if no setting can be changed. */
  viewItem: string;
  removeItem: string;
  /** The heading of the dialog with a connection's settings. */
  settingsFor: (label: string) => string;
  /** Replaces it if no setting can be changed. */
  detailsOf: (label: string) => string;
  /** The outcome of that dialog, with the connection's label afterwards. */
  settingsSaved: (label: string) => string;
}
