/** What tells of health in the texts that people may send: read off the content, apart from the code that holds them back. */
export const health =
  /handicap|santé|médecin|médical|maladie|arrêt de travail|\b(?:RQTH|MDPH|CDAPH|ESRP|ESPO|UEROS|ESAT|Carsat)\b|invalidité|inapt|autis|ergonom|rééducation|réadaptation|disab|health|sick leave|doctor|illness|إعاقة|معاق|صحة|الصحة|الصحي|طبيب|مرض|العجز/iu
