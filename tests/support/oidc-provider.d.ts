/** The part of oidc-provider that the tests use; the package has no types of its own. */
declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  interface Account {
    readonly accountId: string;
    claims(): Readonly<Record<string, unknown>>;
  }

  interface ProviderOptions {
    readonly clients: readonly Readonly<Record<string, unknown>>[];
    readonly claims: Readonly<Record<string, readonly string[]>>;
    readonly cookies: { readonly keys: readonly string[] };
    readonly jwks?: { readonly keys: readonly object[] };
    readonly ttl?: Readonly<Record<string, number>>;
    findAccount(context: unknown, id: string): Account | undefined;
  }

  export class Provider {
    constructor(issuer: string, options: ProviderOptions);
    callback(): RequestListener;
  }
}
