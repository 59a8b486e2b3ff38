/** How many tests a step ran. */
export interface Count {
  passed: number;
  failed: number;
}

/** One part of the gate. */
export interface Step {
  name: string;
  /**
   * @param args what stood after the step's name on the command line, such as a file to test
   * @returns how its tests went; a step that is no test returns nothing
   * @throws {Failed} when it found something wrong, after showing what
   */
  run(args: string[]): Promise<Count | undefined>;
}

/** The step found something wrong and has shown it. */
export class Failed extends Error {
  override name = "Failed";
  constructor(readonly count: Count = { passed: 0, failed: 1 }) {
    super("The step found something wrong.");
  }
}
