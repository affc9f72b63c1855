/** A client for WebDriver (W3C Recommendation, "WebDriver 1"), limited to what the tests need. */

/** A session: one window of a browser. */
export class WebDriverSession {
  #address;
  /** The last action: the driver performs one at a time, and refuses a second one. */
  #performed = Promise.resolve();

  /** Requests a new session from a driver. */
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

  /** Performs actions of the keyboard and the mouse, in the order of the calls. */
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
