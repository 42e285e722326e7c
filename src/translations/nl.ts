/** Texts of the interface in Dutch (B1). The keys are those of `en`. */
export const nl = {
  approve: 'Neem het voorstel over',
  history: 'Geschiedenis',
  hide: 'Verberg',
  proposalSaved:
    'Je voorstel is opgeslagen. Een redacteur kijkt ernaar. Tot die tijd blijft staan wat er stond.',
  proposalWaits: 'Er ligt een voorstel van de partner klaar.',
  proposeChange: 'Dien voorstel in',
  reason: 'Uitleg',
  reasonHelp: 'Schrijf zoals je het de indiener zou vertellen. Die krijgt dit te lezen.',
  reasonInternalHelp: 'Alleen voor collega’s. De indiener krijgt dit niet te lezen.',
  reject: 'Wijs het voorstel af',
  unhide: 'Laat weer zien',
}
