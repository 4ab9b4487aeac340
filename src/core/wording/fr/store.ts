/** French: what the operator is told when the store fails, and when it works again. */

import type { Catalogue } from '../catalogue.ts';

const MEANWHILE = 'D’ici là, rien de nouveau n’est lu ni publié. Les questions reçoivent réponse.';

export const store: Catalogue['store'] = {
  failed: {
    full: [
      'Pullquote ne peut rien enregistrer\u00a0: son disque est plein.',
      `Libérez-y de la place. ${MEANWHILE}`,
    ],
    'read-only': [
      'Pullquote ne peut rien enregistrer\u00a0: sa base est en lecture seule.',
      `Rendez-la de nouveau accessible en écriture. ${MEANWHILE}`,
    ],
    disk: [
      'Pullquote ne peut rien enregistrer\u00a0: son disque est en panne.',
      `Regardez le disque et le journal. ${MEANWHILE}`,
    ],
    damaged: [
      'Une partie de ce que Pullquote a enregistré est endommagée.',
      'Lancez pullquote doctor sur sa machine, et restaurez une sauvegarde.',
    ],
    busy: [
      'Pullquote ne peut rien enregistrer\u00a0: un autre programme verrouille sa base.',
      'Trouvez ce programme et arrêtez-le.',
    ],
  },
};
