import type { PropsWithChildren } from "hono/jsx";
import { usePage } from "../page-context.ts";

type DocumentProps = PropsWithChildren<{
  /** True when the page shows faults: the title then says so first, which is what a screen reader reads first. */
  readonly hasFaults?: boolean | undefined;
  readonly bodyClass?: string | undefined;
  /** Seconds until the page asks for itself again; for progress without scripts. */
  readonly refreshSeconds?: number | undefined;
}>;

/** html, head and body that every page shares. */
export function Document({ hasFaults = false, bodyClass, refreshSeconds, children }: DocumentProps) {
  const page = usePage();
  const title = `${hasFaults ? "Fel: " : ""}${page.title} – Samordna`;
  return (
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {refreshSeconds === undefined ? null : (
          <noscript>
            <meta http-equiv="refresh" content={String(refreshSeconds)} />
          </noscript>
        )}
        <link rel="icon" type="image/svg+xml" href={page.assets.icon} />
        {page.assets.css.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {page.assets.scripts.map((src) => (
          <script type="module" src={src}></script>
        ))}
      </head>
      <body
        class={bodyClass}
        data-keep-alive={page.userName === undefined ? undefined : page.links.keepAlive}
        data-idle-seconds={page.userName === undefined ? undefined : page.idleSeconds}
      >
        {children}
      </body>
    </html>
  );
}
