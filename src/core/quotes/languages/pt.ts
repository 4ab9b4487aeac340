/** Portuguese. */
import type { LanguageWords } from './language-rules.ts';

export const portuguese: LanguageWords = {
  code: 'pt',
  order: 'fronted',
  dropsSubject: true,
  pluralEndings: 'm',
  verbs: `disse diz dizia disseram dizem afirmou afirma afirmava afirmaram afirmam declarou declara declarava declararam explicou explica
    explicava explicaram explicam acrescentou acrescenta acrescentava ressaltou ressalta destacou destaca destacaram frisou frisa
    sublinhou sublinha salientou salienta contou conta contava contaram relatou relata relataram lembrou lembra recordou recorda avaliou
    avalia considerou considera alertou alerta alertaram advertiu adverte criticou critica criticaram denunciou denuncia denunciaram
    lamentou lamenta respondeu responde responderam rebateu rebate reconheceu reconhece admitiu admite garantiu garante garantem
    defendeu defende defendem comentou comenta completou completa concluiu conclui escreveu escreve reiterou reitera reforçou reforça
    pediu pede pedem cobrou cobra prometeu promete anunciou anuncia confirmou confirma confirmaram informou informa informaram revelou
    revela enfatizou enfatiza observou observa ponderou pondera argumentou argumenta desabafou ironizou classificou classifica chamou
    chama falou fala celebrou celebra comemorou comemora apontou aponta indicou indica assegurou assegura adiantou adianta referiu
    refere notou nota questionou questiona perguntou pergunta opinou opina sustentou sustenta prosseguiu apelou apela anunciaram avisou
    avisa avisaram protestou protesta insistiu insiste brincou brinca sorri gritou grita exclamou exclama reagiu reage atirou atira
    esclareceu esclarece confessou confessa confidenciou refletiu reflete estimou estima acredita acreditava acreditam pensa teme receia
    espera esperava definiu define descreveu descreve descrevem narrou narra comunicou comunica sinalizou ressalvou ressalva salientaram
    detalhou detalha pontuou pontua disparou atacou ataca acusou acusa acusaram acusam condenou condena contestou contesta rejeitou
    rejeita recusou elogiou elogia agradeceu agradece saudou saúda jurou jura assinalou assinala argumentam retrucou retruca replicou
    prossegue continuou continua emendou resumiu resume sentenciou previu prevê ordenou exigiu exige exigem exortou instou reclamou
    reclama reclamam queixou queixa desabafa lançou revelaram recordaram evocou indagou ironiza minimizou tuitou publicou postou vê viu
    consideram considerando afirmando dizendo acrescentando classificando destacando ressaltando alertando defendendo chamando falando
    julga julgou manifestou manifesta expressou entende entendeu explicita traduz lamentaram negociou relembrou relembra atesta atestou
    orientou recomendou recomenda sugeriu sugere propôs propõe sonha sonhava indicaram apontaram assume assumiu vaticinou vincou vinca
    referiram contrapôs`,
  auxiliaries: 'tem têm tinha tinham havia',
  participles: `dito afirmado declarado explicado acrescentado ressaltado destacado sublinhado contado relatado lembrado alertado criticado
    denunciado lamentado respondido reconhecido admitido garantido defendido comentado escrito reiterado pedido prometido anunciado
    avisado protestado insistido gritado exclamado reagido esclarecido confessado refletido estimado pensado temido definido descrito
    narrado comunicado ressalvado frisado salientado detalhado atacado acusado condenado contestado rejeitado elogiado agradecido jurado
    assinalado recordado prosseguido resumido previsto ordenado exigido reclamado lançado revelado questionado publicado considerado
    classificado informado indicado apontado referido opinado avaliado observado argumentado concluído`,
  quoting: 'citou citaram',
  naming: `classificou classifica chamou chama falou fala considerou considera denunciou definiu define definido descreveu descreve acusou
    acusa classificando considerando chamando falando vê viu criticou critica denuncia alertou alerta julga julgou prometeu promete
    exigiu exige lamentou lamenta rejeitou pediu pede celebrou celebra`,
  denials: 'negou nega negava negaram negam negado desmentiu desmente desmentiram desmentido',
  negations: 'não nunca jamais nem',
  unsaid: {
    futures: `dirá dirão declarará declararão afirmará afirmarão anunciará anunciarão explicará garantirá responderá diria diriam`,
    infinitives: `dizer declarar afirmar anunciar explicar garantir confirmar esclarecer reconhecer admitir responder revelar comentar`,
    wills: 'vai vão irá irão',
    supposed: 'teria teriam poderia poderiam podia',
    wished: 'deveria deveriam devia',
    refusals: 'recusou recusa recusaram recusou-se evitou evita escusou-se recusa-se',
    having: 'ter haver',
    falsehoods: 'falso falsa mentira',
    addressed: 'procurado procurada questionado questionada perguntado perguntada entrevistado entrevistada',
    conditions: 'se caso',
    fictions:
      'filme romance peça ópera comédia série novela telenovela sketch paródia conto sátira sonho videojogo deepfake',
  },
  accordingTo: `segundo de_acordo_com conforme nas_palavras_de na_opinião_de na_avaliação_de para_o_presidente para_a_presidente para_o_ministro
    para_a_ministra na_opinião_da na_opinião_do na_avaliação_da na_avaliação_do nas_palavras_da nas_palavras_do no_entender_de
    no_entender_do no_entender_da aos_olhos_de`,
  determiners: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas nosso nossa vários
    várias alguns algumas dois duas três`,
  definite: 'o a este esta esse essa',
  genders: { masculine: 'o um este esse', feminine: 'a uma esta essa' },
  prepositions: `ante após até com contra de do da dos das desde em no na nos nas num numa entre para por pelo pela pelos pelas perante sem sob
    sobre ao à aos às durante segundo conforme`,
  joiners: 'de do da dos das em no na para',
  conjunctions: 'e ou mas porém contudo pois porque',
  relatives: 'que quem qual quais cujo cuja onde quando como embora enquanto',
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
    relator relatora vereador vereadora coordenador coordenadora dono dona empresário empresária consultor consultora gerente aluno
    aluna vizinhos moradores sócio sócia proprietário proprietária funcionário funcionária trabalhador trabalhadora operário operária
    estudante mestre docente reitor reitora diretor-geral enfermeiro enfermeira bombeiro bombeira policial soldado tenente sargento
    capitã almirante cabo detetive inspetor inspetora perito perita acusado acusada arguido arguida réu ré suspeito suspeita motorista
    taxista pescador pescadora padeiro padeira pecuarista apicultor apicultora viticultor cozinheiro cozinheira chef comerciante
    investidor investidora banqueiro assessor assessora engenheiro engenheira arquiteto arquiteta biólogo bióloga geólogo geóloga físico
    física químico química epidemiologista virologista psicólogo psicóloga psiquiatra antropólogo antropóloga filósofo filósofa geógrafo
    jurista notário poeta romancista roteirista produtor produtora músico baterista guitarrista pianista bailarino bailarina fotógrafo
    fotógrafa pintor pintora escultor curador curadora atacante avançado goleiro guarda-redes zagueiro defesa médio piloto ciclista
    campeão campeã vencedor vencedora premiado premiada árbitro ex-tesoureiro tesoureiro tesoureira ex-prefeito ex-ministra
    ex-governador ex-jogador diplomata enviado parlamentar eurodeputado eurodeputada secretário-geral secretária-geral subsecretário
    vice-ministro vice-ministra premier monsenhor pároco freira primo prima tio tia avô avó neto neta amigo amiga namorado namorada
    viúva viúvo sobrevivente residente turista professor-doutor inquilino encenador apresentador apresentadora comandante-geral
    vereadores deputados`,
  bodies: `polícia governo ministério prefeitura câmara partido sindicato empresa grupo companhia associação federação comissão universidade
    instituto hospital banco igreja embaixada organização oposição presidência direção secretaria tribunal clube defesa sindicatos
    empresas autoridades exército ministérios corte supremo autarquia união confederação ong coligação coalizão liga marinha executivo
    fundação concessionária construtora montadora cooperativa`,
  hearers: `agência imprensa jornal revista emissora rádio televisão tv jornalistas repórteres lusa reuters afp ap bbc cnn globo folha estadão
    mídia portal programa entrevista reportagem`,
  notNames: `segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro
    março abril maio junho julho agosto setembro outubro novembro dezembro questionado questionada perguntado perguntada interrogado
    interrogada segundo após durante para na no num numa`,
  particles: 'de da do das dos e van von der del di la el al',
  abbreviations: 'sr sra srs dr dra av prof profa d n pág etc eng exmo',
  asWords: 'como',
  backward: 'assim_o',
  speechNouns: 'palavras resposta reação comentário réplica mensagem',
  towards: 'a ao à aos às sobre para contra',
  towardsHearers: 'a ao à aos',
  works: `filme livro romance canção música álbum disco título intitulado intitulada série ópera peça exposição mostra revista programa jogo projeto expressão palavra termo
    chamado chamada apelidado denominado denominada lema frase operação`,
  opinion: 'para',
  singular: 'tem',
  otherWords: `é são era eram foi foram será serão seria ser está estão estava estavam tem têm haver há faz fazer pode podem deve devem não mais
    muito também ainda já sempre nunca aqui ali se me te lhe nos mesmo mesma assim então depois além ontem hoje amanhã isso isto tudo todo
    todos toda todas nada sim tão`,
};
