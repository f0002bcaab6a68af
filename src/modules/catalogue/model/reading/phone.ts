/** A telephone number for a tel: link, with Sweden's prefix where it has none: "08-123 45 67" is "+4681234567". */
export function dialled(phone: string): string {
  const digits = phone.replaceAll(/[^\d+]/g, "");
  if (digits.startsWith("+")) return digits;
  if (digits.startsWith("00")) return `+${digits.slice(2)}`;
  return digits.startsWith("0") ? `+46${digits.slice(1)}` : digits;
}
