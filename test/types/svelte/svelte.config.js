/** None of its own; without this file the checker would look further up, and find the kit's. */
export default {};
