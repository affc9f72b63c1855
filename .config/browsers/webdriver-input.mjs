/** A keyboard and a mouse that use WebDriver's actions, with puppeteer's method names. */

/** The code of each key without a character (WebDriver, "Keyboard actions"). */
const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE006',
  Escape: '\uE00C',
  F10: '\uE03A',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

export class Keyboard {
  #session;

  constructor(session) {
    this.#session = session;
  }

  down(key) {
    return this.#perform([{ type: 'keyDown', value: valueOf(key) }]);
  }

  up(key) {
    return this.#perform([{ type: 'keyUp', value: valueOf(key) }]);
  }

  /** `Tab`, `a`; `' '` for the space key. */
  press(key) {
    return this.#perform(stroke(valueOf(key)));
  }

  type(text) {
    return this.#perform([...text].flatMap(stroke));
  }

  #perform(actions) {
    return this.#session.perform({ type: 'key', id: 'keyboard', actions });
  }
}

export class Mouse {
  #session;

  constructor(session) {
    this.#session = session;
  }

  move(x, y) {
    return this.#perform([moveTo(x, y)]);
  }

  down({ button = 'left' } = {}) {
    return this.#perform([{ type: 'pointerDown', button: BUTTONS[button] }]);
  }

  up({ button = 'left' } = {}) {
    return this.#perform([{ type: 'pointerUp', button: BUTTONS[button] }]);
  }

  click(x, y, { button = 'left' } = {}) {
    const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: BUTTONS[button] }));
    return this.#perform([moveTo(x, y), down, up]);
  }

  /** Releases all buttons and keys, and moves the mouse out of the way. */
  async reset() {
    await this.#session.delete('/actions');
    await this.move(0, 0);
  }

  #perform(actions) {
    const parameters = { pointerType: 'mouse' };
    return this.#session.perform({ type: 'pointer', id: 'mouse', parameters, actions });
  }
}

const moveTo = (x, y) => ({ type: 'pointerMove', x, y, duration: 0 });

const stroke = (value) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

function valueOf(key) {
  const value = KEYS[key] ?? key;
  if ([...value].length !== 1)
    throw new Error(`There is no key "${key}" in .config/browsers/webdriver-input.mjs.`);
  return value;
}
