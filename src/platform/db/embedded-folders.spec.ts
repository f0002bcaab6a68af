import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { existingFolders, prepareFolders, socketFolder } from "./embedded-folders.ts";

test("the socket lies in the data folder, or in a short one of its own when the path is too long for a socket", () => {
  expect(socketFolder("/srv/samordna")).toBe("/srv/samordna/run");
  const long = socketFolder(`/srv/${"mapp/".repeat(30)}`);
  expect(Buffer.byteLength(long)).toBeLessThan(60);
  expect(long).toBe(socketFolder(`/srv/${"mapp/".repeat(30)}`));
  expect(long).not.toBe(socketFolder(`/srv/${"rum/".repeat(30)}`));
});

test("the password is readable by nobody else, and made once", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "samordna-folders-"));
  const folders = prepareFolders(dataDir);
  expect(statSync(folders.passwordFile).mode & 0o077).toBe(0);
  expect(statSync(folders.socket).mode & 0o077).toBe(0);
  expect(prepareFolders(dataDir)).toEqual(folders);
  expect(existingFolders(dataDir)).toBeNull();
  rmSync(dataDir, { recursive: true });
});
