/** How long whoever reads the old address can turn a change back: 72 hours, on the clock. */
const UNDO_MS = 72 * 60 * 60 * 1000;

/** The moment until which a change made now can be turned back. */
export function undoableUntil(changedAt: Date): Date {
  return new Date(changedAt.getTime() + UNDO_MS);
}
