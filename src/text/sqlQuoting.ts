/** How a database writes the name of a table or column, and a text. */
export interface SqlQuoting {
  readonly name: (name: string) => string;
  readonly text: (text: string) => string;
}

/** As in ISO/IEC 9075. */
export const standardQuoting: SqlQuoting = {
  name: (name) => `"${name.replaceAll('"', '""')}"`,
  text: (text) => `'${text.replaceAll("'", "''")}'`,
};

/** In Spark a backslash escapes, and two texts side by side are one: a doubled quote would disappear. */
export const sparkQuoting: SqlQuoting = {
  name: (name) => `\`${name.replaceAll("`", "``")}\``,
  text: (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
};
