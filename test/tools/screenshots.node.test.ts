/** What counts as another picture, and what does not; and that pictures come out of their files as they went in. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Album, orphans } from '../../.config/screenshots/album.js';
import { compare, ROUGHLY, type Picture } from '../../.config/screenshots/compare.js';
import { readPng, writePng } from '../../.config/screenshots/png.js';
import { launchBrowser } from '../helpers/node/browser.js';
import { temporaryFolder } from '../helpers/node/temporary-folder.js';

type Color = readonly [red: number, green: number, blue: number];

const ACCENT: Color = [29, 86, 214];
const SIZE = 64;

/** A disk, whose edge is blended by how much of each pixel it covers. */
function disk(color: Color, radius = 20): Picture {
  const data = new Uint8Array(SIZE * SIZE * 4);
  for (let index = 0; index < SIZE * SIZE; index++) {
    const [x, y] = [(index % SIZE) - SIZE / 2, Math.floor(index / SIZE) - SIZE / 2];
    const covered = Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(x, y)));
    const blended = color.map((channel) => Math.round(255 + (channel - 255) * covered));
    data.set([...blended, 255], index * 4);
  }
  return { width: SIZE, height: SIZE, data };
}

/** A picture as Chromium draws it: a label with an icon beside it. */
async function drawn(test: { after(end: () => unknown): void }) {
  const browser = await launchBrowser();
  test.after(() => browser.close());
  const page = await browser.newPage();
  return async (style: string): Promise<Picture> => {
    await page.setContent(
      `<style>body { font: 16px sans-serif } i { display: inline-block; width: 12px; height: 12px; border-radius: 50%; background: #1d56d6 } ${style}</style><p><i></i> <span>Acme Workforce</span></p>`,
    );
    return readPng(await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 60 } }));
  };
}

describe('the comparison of pictures', () => {
  it('finds nothing where nothing has changed', () => {
    assert.equal(compare(disk(ACCENT), disk(ACCENT)), null);
  });

  it('does not mind how an edge is blended', () => {
    assert.equal(compare(disk(ACCENT, 20.3), disk(ACCENT, 20)), null);
  });

  it('does not mind what another processor rounds in another way', () => {
    assert.equal(compare(disk([30, 86, 213]), disk(ACCENT)), null);
  });

  it('finds another color, be it only a shade', () => {
    assert.match(compare(disk([32, 88, 214]), disk(ACCENT))?.text ?? '', /differs in \d{3,} pixels/);
  });

  it('finds less where another version of the browser has drawn it, but not nothing', () => {
    assert.equal(compare(disk([40, 96, 220]), disk(ACCENT), ROUGHLY), null);
    assert.match(
      compare(disk([150, 86, 214]), disk(ACCENT), ROUGHLY)?.text ?? '',
      /differs in \d{3,} pixels/,
    );
  });

  it('finds another size', () => {
    const { width, data } = disk(ACCENT);
    const half = { width, height: SIZE / 2, data: data.slice(0, data.length / 2) };
    assert.match(compare(half, disk(ACCENT))?.text ?? '', /is 64 by 32 pixels, and was 64 by 64/);
  });

  it('finds a label that has moved by a pixel, and an icon that is missing', async (test) => {
    const draw = await drawn(test);
    const before = await draw('');
    assert.equal(compare(await draw(''), before), null);
    for (const fault of ['span { position: relative; left: 1px }', 'i { visibility: hidden }']) {
      const difference = compare(await draw(fault), before);
      assert.match(difference?.text ?? '', /differs in \d+ pixels/, fault);
      assert.equal(difference?.picture?.data.length, before.data.length);
    }
  });
});

describe('the album of pictures', () => {
  it('gives back each pixel', () => {
    const picture = disk(ACCENT);
    const { width, height, data } = readPng(writePng(picture));
    assert.deepEqual([width, height], [SIZE, SIZE]);
    assert.ok(Buffer.from(picture.data).equals(Buffer.from(data)));
  });

  it('keeps pictures by their names, and the browser that drew them', (test) => {
    const folder = temporaryFolder(test);
    const album = new Album(folder);
    assert.deepEqual([album.names(), album.browser, album.read('toggle/on.png')], [[], '', undefined]);
    album.write('toggle/on.png', 'a picture');
    album.browser = 'Chrome/1';
    assert.deepEqual([album.names(), album.browser], [['toggle/on.png'], 'Chrome/1']);
    assert.equal(album.read('toggle/on.png')?.toString(), 'a picture');
    album.remove('toggle/on.png');
    assert.deepEqual(album.names(), []);
    rmSync(folder, { recursive: true });
    assert.deepEqual(new Album(folder).names(), []);
  });

  it('knows the pictures whose story is gone', () => {
    assert.deepEqual(orphans(['a.png', 'gone.png'], ['a.png', 'new.png']), ['gone.png']);
  });
});
