import { rotateNumbers } from "../modules/casework/index.ts";
import { rotateSecrets } from "../modules/people/index.ts";
import type { Command } from "./command.ts";

/** Puts everything under the first key of SAMORDNA_KEYS (or of keys.json), so that older keys can be taken away. */
export const keysRotate: Command = {
  words: ["keys", "rotate"],
  usage: "keys rotate",
  options: {},
  positionals: [0, 0],
  run: async (_input, { installation, print, tell }) => {
    const changed = await rotateNumbers(installation.owner, installation.keyring, (done) =>
      tell(`${done} personnummer har fått den nya nyckeln`),
    );
    const secrets = await installation.db.inSystem((work) => rotateSecrets(work, installation.keyring));
    print(`Klart: ${secrets} hemligheter för inloggning har fått den nya nyckeln.`);
    print(`Klart: ${changed} personnummer har fått den nya nyckeln.`);
    return 0;
  },
};
