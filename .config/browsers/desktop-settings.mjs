/** Sets the desktop settings that WebKitGTK sees: the color scheme, and whether animations are enabled. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export class DesktopSettings {
  #path;
  #manager;
  #text = '';

  /**
   * @param folder where the settings are written
   * @param startManager starts the settings daemon (xsettingsd) with these parameters
   */
  constructor(folder, startManager) {
    this.#path = join(folder, 'xsettings.conf');
    this.#write({});
    this.#manager = startManager(['--config', this.#path]);
  }

  /** Programs receive the new settings a moment later. */
  set(media) {
    if (this.#write(media)) this.#manager.kill('SIGHUP');
  }

  /** @returns whether a setting has changed */
  #write({ colorScheme, reducedMotion }) {
    const theme = colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    const text = `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${reducedMotion === 'reduce' ? 0 : 1}\n`;
    if (text === this.#text) return false;
    writeFileSync(this.#path, (this.#text = text));
    return true;
  }
}
