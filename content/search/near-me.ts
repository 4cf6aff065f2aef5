/** What someone asks who types nothing but a place; `mots-courants.yaml` says who answers. */
export const nearMe = 'près de chez moi'
