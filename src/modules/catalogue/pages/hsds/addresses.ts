/** Where the open interface lies; its paths are HSDS's own. */
export const hsdsPath = "/api/hsds";

export const documentationPath = `${hsdsPath}/dokumentation`;
export const openapiPath = `${hsdsPath}/openapi.json`;
export const profilePath = `${hsdsPath}/profile`;

export function profileSchemaPath(name: string): string {
  return `${profilePath}/schema/${name}`;
}
