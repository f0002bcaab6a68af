import { startContacts } from "./parts/open-contact.ts";
import { startSearch } from "./parts/open-search.ts";
import { startShare } from "./parts/open-share.ts";
import { speakPlace, startSpeak } from "./parts/open-speak.ts";

/** Every open page does its task without this; it only makes it quicker and easier to use. */
startSearch({ document, window });
startContacts({ document, window });
startShare({ document, window, navigator });
startSpeak(speakPlace(document, window));
