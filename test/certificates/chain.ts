/** A certificate and those that have issued it, as providers export a chain. Made with `made.ts`: browsers can't sign any. */

/** Certificates in base64, from 2025 to 2035. */
export const CHAIN = {
  /** For signing.acme.example, issued by Acme Issuing CA. */
  leaf:
    'MIIBJzCBzqADAgECAgMSNFYwCgYIKoZIzj0EAwIwGjEYMBYGA1UEAwwPQWNtZSBJc3N1aW5nIENBMB4XDTI1MDEwMTAwMDAwMFoX' +
    'DTM1MDEwMTAwMDAwMFowHzEdMBsGA1UEAwwUc2lnbmluZy5hY21lLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARj' +
    '29S5doy/6HwFr7aT5L3iHVZVm9id0kjZ638pC4i9Jz7sl8VzaXIgosvOMAfDSvApXWj9v3M0uicnZOC7zRw3MAoGCCqGSM49BAMC' +
    'A0gAMEUCIGdvi2RjDup9TDxkO51kBsuzx/SVbeeTNQ1sT+R8A3euAiEAyXef3L7DluVTJXYkBw2Hy/IdMoFC/ZZQDKYaIGin1Z4=',
  /** Issued by Acme Root CA. */
  issuer:
    'MIIBHjCBxqADAgECAgMSNFYwCgYIKoZIzj0EAwIwFzEVMBMGA1UEAwwMQWNtZSBSb290IENBMB4XDTI1MDEwMTAwMDAwMFoXDTM1' +
    'MDEwMTAwMDAwMFowGjEYMBYGA1UEAwwPQWNtZSBJc3N1aW5nIENBMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY9vUuXaMv+h8' +
    'Ba+2k+S94h1WVZvYndJI2et/KQuIvSc+7JfFc2lyIKLLzjAHw0rwKV1o/b9zNLonJ2Tgu80cNzAKBggqhkjOPQQDAgNHADBEAiBD' +
    'GtJaxBlZgX5lJ7lraKJ6HxirN6WBETEuDSZz0F4mRwIgWr4zApRq6UY833ntdFEwVgwPy4Sb0nUhudR0MHcDnx0=',
  root:
    'MIIBGzCBw6ADAgECAgMSNFYwCgYIKoZIzj0EAwIwFzEVMBMGA1UEAwwMQWNtZSBSb290IENBMB4XDTI1MDEwMTAwMDAwMFoXDTM1' +
    'MDEwMTAwMDAwMFowFzEVMBMGA1UEAwwMQWNtZSBSb290IENBMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY9vUuXaMv+h8Ba+2' +
    'k+S94h1WVZvYndJI2et/KQuIvSc+7JfFc2lyIKLLzjAHw0rwKV1o/b9zNLonJ2Tgu80cNzAKBggqhkjOPQQDAgNHADBEAiBLtXJF' +
    '9/aZqIAO/CXAM1KPcEebSxqPq0luby0gbnXoWgIgAqXdtX29Ssn3XiZtlSVdSdOYdkHOXPkhvviwLNeSO5w=',
} as const;

/** A certificate in PEM, as the kit writes it. */
export function pemOf(base64: string): string {
  const lines = base64.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** The same certificate in DER. */
export function derOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
