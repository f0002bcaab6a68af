import { isIP } from "node:net";

/**
 * Addresses within a machine or a network of one's own, which a check must never be led to call: loopback, private,
 * link-local, carrier-grade NAT, multicast and reserved (RFC 6890, RFC 4193, RFC 4291). What is no address counts as one.
 */
export function isPrivateAddress(address: string): boolean {
  if (isIP(address) === 4) return isPrivateV4(address);
  return isIP(address) === 6 ? isPrivateV6(address) : true;
}

const privateV4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;

function isPrivateV4(address: string): boolean {
  const value = numberOf(address);
  return privateV4.some(([net, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(value / size) === Math.floor(numberOf(net) / size);
  });
}

function numberOf(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** Only global unicast (2000::/3) is public, without documentation, Teredo and 6to4; a mapped IPv4 address is judged as one. */
function isPrivateV6(address: string): boolean {
  const groups = groupsOf(address);
  const [first = 0, second = 0] = groups;
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (mapped) return isPrivateV4(v4Of(groups));
  if (first < 0x2000 || first > 0x3fff) return true;
  if (first === 0x2002) return true;
  return first === 0x2001 && (second === 0 || second === 0x0db8 || (second >= 0x10 && second <= 0x2f));
}

function v4Of(groups: readonly number[]): string {
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** Eight groups of 16 bits. The URL parser writes every form of an address in one way. */
function groupsOf(address: string): readonly number[] {
  const plain = address.split("%")[0] ?? "";
  const canonical = new URL(`http://[${plain}]/`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const [front, back] = [split(head), split(tail ?? "")];
  const gap = tail === undefined ? 0 : 8 - front.length - back.length;
  return [...front, ...Array.from({ length: gap }, () => 0), ...back];
}

function split(text: string): number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}
