import { describe, expect, it } from "vitest";
import { isPrivateAddress } from "./address-guard.ts";

describe("an address that no check may call", () => {
  it("is any of this machine, a network of one's own, or one that leads nowhere", () => {
    const inside = [
      ...["127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255"],
      ...["192.168.1.1", "169.254.169.254", "100.64.0.1", "192.0.2.7", "198.18.0.1", "224.0.0.1"],
      ...["255.255.255.255", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1"],
      ...["ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "64:ff9b::a00:1"],
      ...["2001:db8::1", "2002:7f00:1::", "2001::1", "localhost", "", "1.2.3", "0x7f.1"],
    ];
    expect(inside.filter((address) => !isPrivateAddress(address))).toEqual([]);
  });

  it("is none of the open net's", () => {
    const outside = [
      "8.8.8.8",
      "172.15.255.255",
      "172.32.0.1",
      "100.63.255.255",
      "100.128.0.1",
      "193.180.1.1",
    ];
    const six = ["2a00:1450:400f:80d::200e", "2001:4860:4860::8888", "::ffff:8.8.8.8"];
    expect([...outside, ...six].filter(isPrivateAddress)).toEqual([]);
  });
});
