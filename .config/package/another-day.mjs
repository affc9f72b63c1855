/**
 * Preloaded for a reproducible build: lists folders in reverse and changes the date, because a build must depend on neither.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const DAY = 86_400_000;
const RealDate = Date;
const now = () => RealDate.now() + 400 * DAY;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [now()]));
  }
  static now = now;
};

const { readdirSync, readdir } = fs;
const { readdir: promise } = fs.promises;
fs.readdirSync = (...about) => readdirSync(...about).reverse();
fs.readdir = (...about) => {
  const done = about.pop();
  readdir(...about, (error, names) => done(error, names?.reverse()));
};
fs.promises.readdir = async (...about) => (await promise(...about)).reverse();
syncBuiltinESMExports();
