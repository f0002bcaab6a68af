/** Asks the browser for a passkey when the form is sent, and sends what it answered. Without passkeys the page's other ways remain. */

const unsupported = "Den här webbläsaren kan inte använda nycklar. Använd en engångskod i stället.";
const interrupted = "Nyckeln användes inte. Försök igen, eller använd en engångskod.";

for (const box of document.querySelectorAll<HTMLElement>("[data-passkey]")) {
  const form = box.querySelector("form");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    void answer(box, form);
  });
}

async function answer(box: HTMLElement, form: HTMLFormElement): Promise<void> {
  const field = form.elements.namedItem("svar");
  if (!("PublicKeyCredential" in window) || !("parseCreationOptionsFromJSON" in PublicKeyCredential))
    return say(box, unsupported);
  try {
    const credential = await ask(box.dataset.passkey ?? "", JSON.parse(box.dataset.passkeyOptions ?? "{}"));
    if (!(credential instanceof PublicKeyCredential) || !(field instanceof HTMLInputElement))
      return say(box, interrupted);
    field.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch {
    say(box, interrupted);
  }
}

function ask(
  ceremony: string,
  options: PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON,
) {
  return ceremony === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

function say(box: HTMLElement, sentence: string): void {
  const status = box.querySelector("[data-passkey-status]");
  if (status !== null) status.textContent = sentence;
}
