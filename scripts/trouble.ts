/** Something that the person at the terminal can put right. Its message is one clear sentence, shown without a stack. */
export class Trouble extends Error {
  override name = "Trouble";
}
