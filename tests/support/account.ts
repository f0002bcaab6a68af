import { Secret, TOTP } from "otpauth";
import { sealSecret } from "../../src/modules/people/actions/sign-in/code-secret.ts";
import { hashPassword } from "../../src/modules/people/actions/sign-in/password-hash.ts";
import type { Visitor, VisitorAnswer } from "./visitor.ts";
import type { World } from "./world.ts";

export const rightPassword = "korrekt häst batteri klammer";

/** A secret for tests only. */
export const codeSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** Gives an existing user a password and, unless told otherwise, a confirmed app for one-time codes. Answers the address. */
export async function giveLocalAccount(world: World, userId: string, { code = true } = {}): Promise<string> {
  const hash = await hashPassword(rightPassword);
  const sealed = code ? Buffer.from(sealSecret(world.keyring, codeSecret, userId)) : null;
  const row = await world.db.inSystem((work) =>
    work.tx
      .updateTable("platform.user_account")
      .set({ password_hash: hash, totp_secret: sealed, totp_confirmed_at: code ? work.now.toString() : null })
      .where("id", "=", userId)
      .returning("email")
      .executeTakeFirstOrThrow(),
  );
  return row.email;
}

/** What the app shows at the world's time. */
export function codeNow(world: World, secret = codeSecret): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: world.clock.now().epochMilliseconds,
  });
}

/** Signs in the whole way; answers the last step. */
export async function signInLocally(
  visitor: Visitor,
  world: World,
  email: string,
  till = "/",
): Promise<VisitorAnswer> {
  await visitor.post("/logga-in", { epost: email, losenord: rightPassword, till });
  await visitor.get("/logga-in/kod");
  return visitor.post("/logga-in/kod", { kod: codeNow(world) });
}
