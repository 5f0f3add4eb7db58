/** Member states of the European Union, ISO codes of two small letters. */
export const euCountries: readonly string[] =
  "at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se".split(" ");
