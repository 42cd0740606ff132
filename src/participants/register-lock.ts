/**
 * Who writes single rows of the register holds this lock beside others of the kind; who applies a whole file holds it
 * alone. The file takes its rows table by table, a single act takes a person and then the unit: without this lock each
 * could come to wait for the other.
 */
const KEY = `hashtextextended('register ' || current_setting('app.ward_id'), 0)`;

/** For one row: waits while a file is being applied. */
export const LOCK_REGISTER_SHARED = `select pg_advisory_xact_lock_shared(${KEY})`;

/** For a whole file: waits for the single acts under way, and lets no other begin. */
export const LOCK_REGISTER = `select pg_advisory_xact_lock(${KEY})`;
