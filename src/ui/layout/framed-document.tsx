import type { PropsWithChildren } from "hono/jsx";
import { Document } from "./document.tsx";

type FramedDocumentProps = PropsWithChildren<{
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}>;

/** A page that stands in a frame on another site: its content and nothing around it. */
export function FramedDocument({ language, direction, children }: FramedDocumentProps) {
  return (
    <Document light bodyClass="open open--framed" {...{ language, direction }}>
      <main>{children}</main>
    </Document>
  );
}
