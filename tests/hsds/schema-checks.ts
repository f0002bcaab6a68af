import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** What is wrong with an answer after the schema of that name, in words; nothing where it is right. */
export type SchemaCheck = (name: string, data: unknown) => readonly string[];

function checkIn(documents: Readonly<Record<string, object>>, uriOf: (name: string) => string): SchemaCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const [uri, schema] of Object.entries(documents)) ajv.addSchema(schema, uri);
  return (name, data) => {
    const validate = ajv.getSchema(uriOf(name));
    if (validate === undefined) throw new Error(`no schema of ${name}`);
    if (validate(data) === true) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`);
  };
}

/** After the interface's own description: what a client that reads it expects. */
export function openapiCheck(document: object): SchemaCheck {
  return checkIn({ openapi: document }, (name) => `openapi#/components/schemas/${name}`);
}

const published = [
  ..."service organization location service_at_location taxonomy taxonomy_term address phone contact".split(
    " ",
  ),
  ..."schedule service_area service_capacity unit language funding accessibility cost_option url".split(" "),
  ..."required_document program organization_identifier metadata attribute".split(" "),
];

/**
 * After the schemas that Open Referral publishes, in the folder that HSDS_SCHEMAS names (`schema` of
 * openreferral/specification, branch 3.1-dev). They are another's work and not kept here: null where no folder is named.
 */
export function publishedCheck(): SchemaCheck | null {
  const folder = process.env.HSDS_SCHEMAS;
  if (folder === undefined || !existsSync(folder)) return null;
  const read = (name: string): [string, object] => [
    `${name}.json`,
    JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8")),
  ];
  return checkIn(Object.fromEntries(published.map(read)), (name) => `${name}.json`);
}
