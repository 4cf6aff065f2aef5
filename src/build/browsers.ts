/** The oldest browsers that what we ship runs in, as Vite names them: those of spring 2022. */
export const browsers = ['chrome100', 'safari15.4', 'firefox100'] as const
