import { z } from "zod";

// Shapes of the Human Services Data Specification 3.1 (Open Referral), in words of our own; ADR 0019 says which are used.

export const id = z.guid();
export const text = z.string();
export const link = z.url();
export const email = z.email();
export const moment = z.iso.datetime({ offset: true });
export const day = z.iso.date();
