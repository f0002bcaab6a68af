import { z } from "zod";

const bytes = z
  .string()
  .regex(/^[\w-]*$/)
  .max(100_000);
const shared = {
  id: bytes,
  rawId: bytes,
  type: z.literal("public-key"),
  clientExtensionResults: z.looseObject({}).default({}),
};

const assertion = z.object({
  ...shared,
  response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
});

const attestation = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
});

/** What a browser's key answered at sign-in, from the form's JSON; null where it is no such thing. */
export function readAssertion(text: string): z.output<typeof assertion> | null {
  return read(assertion, text);
}

/** What a browser's key answered when it was added. */
export function readAttestation(text: string): z.output<typeof attestation> | null {
  return read(attestation, text);
}

function read<S extends z.ZodType>(schema: S, text: string): z.output<S> | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
