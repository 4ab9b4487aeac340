/** Portuguese. */
import type { LanguageWords } from './language-rules.ts';

export const portuguese: LanguageWords = {
  code: 'pt',
  order: 'fronted',
  dropsSubject: true,
  pluralEndings: 'm',
  verbs: `disse diz dizia disseram dizem afirmou afirma afirmava afirmaram afirmam declarou declara declarava declararam explicou explica
    explicava explicaram explicam acrescentou acrescenta acrescentava ressaltou ressalta destacou destaca destacaram frisou frisa sublinhou
    sublinha salientou salienta contou conta contava contaram relatou relata relataram lembrou lembra recordou recorda avaliou avalia
    considerou considera alertou alerta alertaram advertiu adverte criticou critica criticaram denunciou denuncia denunciaram lamentou
    lamenta respondeu responde responderam rebateu rebate reconheceu reconhece admitiu admite garantiu garante garantem defendeu defende
    defendem comentou comenta completou completa concluiu conclui escreveu escreve reiterou reitera reforçou reforça pediu pede pedem
    cobrou cobra prometeu promete anunciou anuncia confirmou confirma confirmaram informou informa informaram revelou revela enfatizou
    enfatiza observou observa ponderou pondera argumentou argumenta desabafou ironizou classificou classifica chamou chama falou fala
    celebrou celebra comemorou comemora apontou aponta indicou indica assegurou assegura adiantou adianta referiu refere notou nota
    questionou questiona perguntou pergunta opinou opina sustentou sustenta prosseguiu apelou apela`,
  auxiliaries: 'tem têm tinha tinham havia',
  participles: `dito afirmado declarado explicado acrescentado ressaltado destacado sublinhado contado relatado lembrado alertado criticado
    denunciado lamentado respondido reconhecido admitido garantido defendido comentado escrito reiterado pedido prometido anunciado`,
  naming: 'classificou classifica chamou chama falou fala considerou considera denunciou',
  denials: 'negou nega negava negaram negam negado desmentiu desmente desmentiram desmentido',
  negations: 'não nunca jamais nem',
  accordingTo: `segundo de_acordo_com conforme nas_palavras_de na_opinião_de na_avaliação_de para_o_presidente para_a_presidente para_o_ministro
    para_a_ministra`,
  determiners: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas nosso nossa vários
    várias alguns algumas dois duas três`,
  definite: 'o a este esta esse essa',
  genders: { masculine: 'o um este esse', feminine: 'a uma esta essa' },
  prepositions: `ante após até com contra de do da dos das desde em no na nos nas num numa entre para por pelo pela pelos pelas perante sem sob
    sobre ao à aos às durante segundo conforme`,
  joiners: 'de do da dos das em no na para',
  conjunctions: 'e ou mas porém contudo',
  relatives: 'que quem qual quais cujo cuja onde quando se como porque embora enquanto',
  pronouns: { masculine: 'ele', feminine: 'ela', other: 'eles elas eu nós você vocês' },
  titles: { masculine: 'senhor sr dom', feminine: 'senhora sra dona', other: 'dr dra' },
  roles: `presidente presidenta ministro ministra primeiro-ministro primeira-ministra premiê porta-voz secretário secretária diretor diretora
    chefe prefeito prefeita autarca deputado deputada senador senadora embaixador embaixadora procurador procuradora promotor promotora
    juiz juíza advogado advogada professor professora pesquisador pesquisadora investigador investigadora historiador historiadora
    economista cientista sociólogo socióloga médico médica doutor doutora general coronel comandante capitão comissário comissária
    delegado delegada governador governadora responsável representante líder dirigente fundador fundadora autor autora cineasta técnico
    treinador treinadora jogador jogadora candidato candidata ativista morador moradora vizinho vizinha testemunha vítima pai mãe irmão
    irmã filho filha marido esposa mulher rei rainha papa bispo arcebispo cardeal padre sindicalista especialista analista jornalista
    escritor escritora artista ator atriz cantor cantora agricultor agricultora chanceler vice-presidente ex-presidente ex-ministro
    relator relatora vereador vereadora coordenador coordenadora dono dona empresário empresária consultor consultora gerente aluno aluna`,
  bodies: `polícia governo ministério prefeitura câmara partido sindicato empresa grupo companhia associação federação comissão universidade
    instituto hospital banco igreja embaixada organização oposição presidência direção secretaria tribunal clube defesa`,
  hearers: `agência imprensa jornal revista emissora rádio televisão tv jornalistas repórteres lusa reuters afp ap bbc cnn globo folha estadão
    mídia portal programa entrevista reportagem`,
  notNames: `segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro
    março abril maio junho julho agosto setembro outubro novembro dezembro`,
  particles: 'de da do das dos e van von der del di la el al',
  abbreviations: 'sr sra srs dr dra av prof profa d n pág etc eng exmo',
  otherWords: `é são era eram foi foram será serão seria ser está estão estava estavam tem têm haver há faz fazer pode podem deve devem não mais
    muito também ainda já sempre nunca aqui ali se me te lhe nos mesmo mesma assim então depois além ontem hoje amanhã isso isto tudo todo
    todos toda todas nada sim tão`,
};
