import { QrCode, SameQrCode } from "./qr.tsx";
import type { Shown } from "./shown.ts";

type ShareProps = {
  readonly shown: Shown;
  /** The whole address of the page as it is read. */
  readonly address: string;
};

/** The address to copy, to send and to point a telephone at; the island adds the buttons that only a script can serve. */
export function Share({ shown, address }: ShareProps) {
  const { reading, words } = shown;
  const { share, copy, copied, print } = words.buttons;
  const body = `${reading.name.text}\n${address}`;
  const mail = `mailto:?subject=${encodeURIComponent(reading.name.text)}&body=${encodeURIComponent(body)}`;
  return (
    <section
      class="entry-section entry-share"
      id="dela"
      aria-labelledby="dela-rubrik"
      data-share={address}
      data-share-title={reading.name.text}
      data-share-words={JSON.stringify({ share, copy, copied, print })}
    >
      <h2 id="dela-rubrik">{words.share}</h2>
      <p>
        <span>{words.address}:</span>{" "}
        <bdi class="entry-share__address" dir="ltr">
          {address}
        </bdi>
      </p>
      <p>
        <a href={mail}>{words.mail}</a>
      </p>
      <details>
        <summary>{words.qr}</summary>
        <SameQrCode address={address} label={words.qrAlt(address)} />
      </details>
    </section>
  );
}

/** On paper only: where the page is to be found again. */
export function PrintedAddress({ shown, address }: ShareProps) {
  const { words } = shown;
  return (
    <div class="entry-printed">
      <QrCode address={address} label={words.qrAlt(address)} />
      <p>
        {words.address}:{" "}
        <bdi class="entry-share__address" dir="ltr">
          {address}
        </bdi>
      </p>
    </div>
  );
}
