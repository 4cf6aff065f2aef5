/** In the `qui` of a fiche's `appeler`: the fiche's own contacts. */
export const ownContact = 'fiche'
