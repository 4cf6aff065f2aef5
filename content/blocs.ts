/** The blocks of lines of an easy version, in the order they are read; who to contact comes last, from the rules. */
export const blocs = ['c-est-quoi', 'pour-qui', 'duree', 'argent'] as const
