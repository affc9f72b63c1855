/**
 * What a tenant calls the certificate in a request (contract A6): `signingCert`, as the API's document says today, or `cert`,
 * as it said before. A tenant can only be asked by sending one of them; the 400 for the other names the member.
 */
import { isTransportError, type TransportError } from '../transport-error.js';
import type { Json } from './json.js';

type Member = 'signingCert' | 'cert';

/** How servers say that a member isn't one of theirs, or that their own one is missing. */
const REFUSED_NAME = /allowed|additional|unevaluated|unexpected|unknown|unrecogni[sz]ed|required|missing/i;

/** Remembers the member's name for one transport. */
export class CertificateMember {
  #name: Member = 'signingCert';

  /**
   * Sends options, and where a 400 is about the certificate, sends them once more under its other name: the first request
   * wasn't carried out.
   *
   * @param options with the certificate, if any, in `signingCert`
   * @param send sends these options
   * @throws TransportError whose field errors are about `/options/signingCert`, whatever the tenant calls it
   */
  async send<T>(options: Json, send: (options: Json) => Promise<T>): Promise<T> {
    if (options['signingCert'] === undefined) return send(options);
    const name = this.#name;
    try {
      return await send(renamed(options, name));
    } catch (thrown) {
      if (!isAboutCertificate(thrown)) throw thrown;
      return await this.#sendAgain(options, name === 'cert' ? 'signingCert' : 'cert', thrown, send);
    }
  }

  async #sendAgain<T>(
    options: Json,
    name: Member,
    first: TransportError,
    send: (options: Json) => Promise<T>,
  ): Promise<T> {
    try {
      const answer = await send(renamed(options, name));
      this.#name = name;
      return answer;
    } catch (second) {
      if (!isAboutCertificate(second)) throw second;
      // Where the other name is the wrong one, the first answer was about the certificate itself.
      throw withOneName(refusesName(second, name) ? first : second);
    }
  }
}

function renamed({ signingCert, ...options }: Json, name: Member): Json {
  return { ...options, [name]: signingCert };
}

function isAboutCertificate(thrown: unknown): thrown is TransportError {
  return isTransportError(thrown) && thrown.status === 400 && textsAbout(thrown).length > 0;
}

/** What an error says about the certificate. A field that names another member is about that one. */
function textsAbout({ fieldErrors, detail = '' }: TransportError): readonly string[] {
  const texts = fieldErrors.flatMap(({ pointer, detail: text }) => {
    if (/^\/options\/(signingCert|cert)$/.test(pointer)) return text;
    return /^(\/options)?$/.test(pointer) && isNamed(text) ? text : [];
  });
  return isNamed(detail) ? [...texts, detail] : texts;
}

const isNamed = (text: string) => /\b(signingCert|cert)\b/.test(text);

function refusesName(error: TransportError, name: Member): boolean {
  const own = error.fieldErrors.filter(({ pointer }) => pointer === `/options/${name}`);
  const texts = own.length > 0 ? own.map(({ detail }) => detail) : textsAbout(error);
  return texts.some((text) => REFUSED_NAME.test(text));
}

function withOneName(error: TransportError): TransportError {
  const fieldErrors = error.fieldErrors.map((one) =>
    one.pointer === '/options/cert' ? { ...one, pointer: '/options/signingCert' } : one,
  );
  return error.as(error.isCertain, fieldErrors);
}
