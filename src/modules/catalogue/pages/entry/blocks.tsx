import { blocksOf } from "../../model/reading/blocks.ts";
import { stretchesOf } from "../../model/reading/reachable.ts";

/** Plain text as the paragraphs and lists it is written as, with what one can call or write to as links. */
export function Blocks({ text }: { readonly text: string }) {
  return (
    <>
      {blocksOf(text).map((block) =>
        block.kind === "paragraph" ? (
          <p>
            <Reachable text={block.text} />
          </p>
        ) : (
          <ul>
            {block.items.map((item) => (
              <li>
                <Reachable text={item} />
              </li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}

function Reachable({ text }: { readonly text: string }) {
  return (
    <>
      {stretchesOf(text).map((one) =>
        one.href === null ? (
          one.text
        ) : (
          <a href={one.href} dir="ltr">
            {one.text}
          </a>
        ),
      )}
    </>
  );
}
