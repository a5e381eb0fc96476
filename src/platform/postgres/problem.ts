/** What keeps PostgreSQL from running here, in a sentence for whoever can mend it. */
export class PostgresProblem extends Error {}
