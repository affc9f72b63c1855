/** A client of WebDriver (W3C Recommendation, "WebDriver 1"), for as much of it as the tests need. */

/** One session: one window of one browser. */
export class WebDriverSession {
  #address;
  /** The driver performs one thing at a time, and refuses a second one. */
  #performed = Promise.resolve();

  /** Asks a driver for a new one. */
  static async open(driver, capabilities) {
    const { sessionId } = await send('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriverSession(`${driver}/session/${sessionId}`);
  }

  constructor(address) {
    this.#address = address;
  }

  get(path) {
    return send('GET', this.#address + path);
  }

  post(path, body = {}) {
    return send('POST', this.#address + path, body);
  }

  /** Keys and the mouse, in the order in which this was called. */
  perform(actions) {
    const perform = () => this.post('/actions', { actions: [actions] });
    const performed = this.#performed.then(perform);
    this.#performed = performed.catch(() => undefined);
    return performed;
  }

  delete(path = '') {
    return send('DELETE', this.#address + path);
  }
}

async function send(method, address, body) {
  const answer = await globalThis.fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebDriver, ${method} ${address}: ${value.error}. ${value.message}`);
  return value;
}
