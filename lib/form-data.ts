/** The texts of a form, by field; what frameworks add to it is left out. */
export function fieldsOf(form: FormData): Record<string, string> {
  const entries = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(entries.filter(([name]) => !name.startsWith("$")));
}

/**
 * Files by the field that they were chosen in, several of each. A field in which none was sends an empty one without a
 * name, which React reads as one that is called "undefined".
 */
export function filesOf(form: FormData): Record<string, File[]> {
  const isNone = ({ size, name }: File) => size === 0 && ["", "blob", "undefined"].includes(name);
  const files = [...form].filter((entry): entry is [string, File] => entry[1] instanceof File && !isNone(entry[1]));
  return Object.fromEntries([...Map.groupBy(files, ([name]) => name)].map(([name, chosen]) => [name, chosen.map(([, file]) => file)]));
}

/** Passwords and codes are typed again; a page never carries them back. */
export function typed(form: FormData): Record<string, string> {
  return Object.fromEntries(Object.entries(fieldsOf(form)).filter(([name]) => !/password|^code$/i.test(name)));
}
