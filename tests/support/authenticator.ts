import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A passkey in software: ES256, attestation none, as the WebAuthn specification lays the bytes out. */
export interface Authenticator {
  readonly credentialId: string;
  /** Answers `navigator.credentials.create`, as JSON. */
  create(options: { readonly challenge: string }, origin: string): string;
  /** Answers `navigator.credentials.get`, as JSON. */
  get(options: { readonly challenge: string }, origin: string): string;
  /** How many times it has signed; a copy of a key falls behind. */
  counter: number;
}

const userPresent = 0x01;
const userVerified = 0x04;
const attestedData = 0x40;

export function softAuthenticator(): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const jwk = publicKey.export({ format: "jwk" });
  const id = randomBytes(16);
  const credentialId = id.toString("base64url");
  const key = cborMap([
    [cborInteger(1), cborInteger(2)],
    [cborInteger(3), cborInteger(-7)],
    [cborInteger(-1), cborInteger(1)],
    [cborInteger(-2), cborBytes(Buffer.from(jwk.x ?? "", "base64url"))],
    [cborInteger(-3), cborBytes(Buffer.from(jwk.y ?? "", "base64url"))],
  ]);
  const envelope = (response: object) =>
    JSON.stringify({
      id: credentialId,
      rawId: credentialId,
      type: "public-key",
      clientExtensionResults: {},
      response,
    });
  return {
    credentialId,
    counter: 0,
    create(options, origin) {
      const credential = Buffer.concat([Buffer.alloc(16), uint16(id.length), id, key]);
      const authData = Buffer.concat([
        head(origin, userPresent | userVerified | attestedData, this.counter),
        credential,
      ]);
      const attestationObject = cborMap([
        [cborText("fmt"), cborText("none")],
        [cborText("attStmt"), cborMap([])],
        [cborText("authData"), cborBytes(authData)],
      ]).toString("base64url");
      const clientDataJSON = clientData("webauthn.create", options.challenge, origin).toString("base64url");
      return envelope({ clientDataJSON, attestationObject, transports: ["internal"] });
    },
    get(options, origin) {
      this.counter += 1;
      const authData = head(origin, userPresent | userVerified, this.counter);
      const data = clientData("webauthn.get", options.challenge, origin);
      const signature = sign("sha256", Buffer.concat([authData, sha256(data)]), privateKey).toString(
        "base64url",
      );
      return envelope({
        clientDataJSON: data.toString("base64url"),
        authenticatorData: authData.toString("base64url"),
        signature,
      });
    },
  };
}

function head(origin: string, flags: number, counter: number): Buffer {
  const counted = Buffer.alloc(4);
  counted.writeUInt32BE(counter);
  return Buffer.concat([sha256(Buffer.from(new URL(origin).hostname)), Buffer.of(flags), counted]);
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function sha256(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

/** CBOR (RFC 8949): the major type in the upper three bits, then the value or how many bytes it takes. */
function cborHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.of((major << 5) | value);
  if (value < 256) return Buffer.of((major << 5) | 24, value);
  return Buffer.concat([Buffer.of((major << 5) | 25), uint16(value)]);
}

function cborInteger(value: number): Buffer {
  return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value);
}

function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([cborHead(2, bytes.length), bytes]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([cborHead(3, Buffer.byteLength(text)), Buffer.from(text)]);
}

function cborMap(entries: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([cborHead(5, entries.length), ...entries.flat()]);
}
