/** Portuguese passages with whoever speaks in each quotation. */
import type { Passages } from './passages.ts';

export const portuguese: Passages = {
  development: [
    [
      '“A ponte vai ficar fechada até o outono”, anunciou na segunda-feira a prefeita Inês Palmeira durante a sessão da Câmara.',
      'Inês Palmeira',
    ],
    [
      '“Demos tudo”, disse o capitão Nicolau Outeiro depois do jogo, “mas no fim faltaram-nos as forças”.',
      'Nicolau Outeiro',
      'Nicolau Outeiro',
    ],
    [
      'O ministro da Fazenda, Artur Lucena, classificou as acusações de “absurdas” e deixou a sala sem responder a perguntas.',
      'Artur Lucena',
    ],
    [
      'Segundo a polícia, o carro estava “em péssimo estado” e o motorista não tinha carteira para conduzi-lo.',
      'a polícia',
    ],
    [
      'A advogada Nair Moreira garante que o seu cliente é “totalmente alheio aos factos” e pede a sua libertação.',
      'Nair Moreira',
    ],
    [
      'A cantora apresenta o novo disco, “Noites claras”, que sai em maio por uma pequena editora do Porto.',
      null,
    ],
    [
      'A bióloga Petra Osório estuda os pântanos há anos. “São os nossos melhores aliados”, explica, calçando as botas.',
      'Petra Osório',
    ],
    [
      'O secretário Marcos Belo negou a informação. “Nunca me reuni com essa empresa”, disse à saída da assembleia.',
      'Marcos Belo',
    ],
    [
      'De acordo com a professora Ana Reis, os dados “não são nenhuma surpresa”, pois a sua equipa já tinha avisado.',
      'Ana Reis',
    ],
    [
      '“É o dia mais feliz da minha vida”, confessou a vencedora, Helena Pardal, antes de começar a chorar.',
      'Helena Pardal',
    ],
    [
      'O líder da oposição, Júlio Vergueiro, falou em “dia negro para a democracia” e pediu uma sessão extraordinária.',
      'Júlio Vergueiro',
    ],
    [
      'Um vizinho que prefere não se identificar conta: “Houve um estrondo e depois ficou tudo em silêncio”.',
      'Um vizinho',
    ],
    [
      'Na faixa lia-se “Tirem as mãos da nossa floresta”. Cerca de trezentas pessoas desfilaram no domingo.',
      null,
    ],
    [
      'Questionado sobre eleições antecipadas, o secretário-geral, Tomás Falcão, respondeu: “Falaremos disso a seu tempo”.',
      'Tomás Falcão',
    ],
    [
      '“Não foi um acidente”, diz a carta que chegou na terça-feira a várias redações. A polícia investiga a origem.',
      null,
    ],
    [
      '“O homem agiu sozinho”, esclareceu o procurador Luís Amado. “Tinha tudo preparado havia semanas”.',
      'Luís Amado',
      'Luís Amado',
    ],
    [
      'Na opinião da economista Clara Rosas, o imposto é “um erro” que vai castigar sobretudo os pequenos negócios.',
      'Clara Rosas',
    ],
    [
      'A ministra da Defesa, Carmo Haro, negou que houvesse um “acordo secreto” com o fabricante dos aviões.',
      'Carmo Haro',
    ],
    [
      'O treinador Diogo Robalo estava furioso. “Assim não se pode jogar”, protestou depois da derrota por quatro a zero.',
      'Diogo Robalo',
    ],
    [
      '“Há vários focos”, informou um porta-voz dos bombeiros, que não descarta a hipótese de incêndio criminoso.',
      'um porta-voz dos bombeiros',
    ],
    [
      'A chamada “regra de ouro” está há anos na lei e volta em todos os debates sobre o orçamento do Estado.',
      null,
    ],
    [
      'A diretora da associação, Olga Bruno, considera que “já é hora de o Estado agir” e pede mais dinheiro.',
      'Olga Bruno',
    ],
    [
      'A autora Luísa Alberto recorda a infância: “Lá em casa não havia livros, só o catálogo dos grandes armazéns”.',
      'Luísa Alberto',
    ],
    [
      '“Entrem, entrem!”, grita o padeiro Hugo Martelo lá do forno. Cheira a centeio e o rádio toca baixinho.',
      'Hugo Martelo',
    ],
    [
      'A empresa rejeitou as críticas, que considera “infundadas”. Todas as normas foram cumpridas, segundo a direção.',
      'A empresa',
    ],
    [
      'A investigadora Marta Tavares descreveu “a maior onda desde que há medições” neste trecho da costa.',
      'Marta Tavares',
    ],
    [
      'O juiz falou da “especial gravidade” dos factos. O advogado Paulo Ribeira anunciou que vai recorrer.',
      null,
    ],
    [
      '“O meu pai teria odiado”, sorri a filha Júlia Queirós, “mas tê-lo-ia feito por nós sem hesitar”.',
      'Júlia Queirós',
      'Júlia Queirós',
    ],
    [
      'O presidente Ivan Marques disse não ver “nenhum motivo para pressa”. O rival António Belém fala em “erro”.',
      'Ivan Marques',
      'António Belém',
    ],
    [
      '“Ainda não sabemos”, reconheceu a ministra. Mónica Salgado tinha sido ouvida antes pela comissão.',
      null,
    ],
    [
      '“A paciência acabou”, avisou Joaquim Pascoal, autarca da vila, enquanto mostrava as fendas no pavilhão.',
      'Joaquim Pascoal',
    ],
    [
      'O governo defendeu o decreto. “Ele protege os mais fracos”, ressaltou a porta-voz, Carolina Duarte.',
      'Carolina Duarte',
    ],
    [
      'Os sindicatos avisaram que “a greve continua” e que na quarta-feira nenhum comboio vai circular para sul.',
      'Os sindicatos',
    ],
    [
      'Para o historiador Bento Charrua, trata-se de “um ponto de viragem”. Compara-o às greves de antes da guerra.',
      'Bento Charrua',
    ],
    [
      '“Não tenho nada de que me arrepender”, insistiu o ex-tesoureiro Gil Moreno. E acrescentou: “Faria tudo de novo”.',
      'Gil Moreno',
      'Gil Moreno',
    ],
    [
      'Kevin Rosado não se arrepende: “Tentei a sorte lá fora e aprendi uma língua, isso ninguém me tira”.',
      'Kevin Rosado',
    ],
    [
      'O relatório, intitulado “Um verão escaldante”, será publicado na internet no fim da próxima semana.',
      null,
    ],
    [
      '“A colheita está perdida”, lamenta o agricultor Ramiro Jorge. Aponta para os cachos que a geada queimou.',
      'Ramiro Jorge',
    ],
    [
      'A deputada Jussara Campelo chamou o projeto de “aberração” e pediu aos colegas que votassem contra.',
      'Jussara Campelo',
    ],
    [
      '“Meu filho não era bandido”, desabafa a dona de casa Rosilene Prates. “Era trabalhador e ia ser pai”.',
      'Rosilene Prates',
      'Rosilene Prates',
    ],
  ],
  heldOut: [
    [
      '“A luz falta desde ontem”, relata por telefone Cláudio Neiva, vereador da aldeia. O cabo partiu em dois sítios.',
      'Cláudio Neiva',
    ],
    [
      '“Aquele golo não era válido”, atirou o presidente do clube, Bernardo Calçada. “Todo o estádio viu, menos o árbitro”.',
      'Bernardo Calçada',
      'Bernardo Calçada',
    ],
    [
      'A ministra da Administração Interna, Brígida Tomé, considerou o plano “mal pensado” e prometeu medidas próprias.',
      'Brígida Tomé',
    ],
    [
      'Segundo o ministério, as análises são “tranquilizadoras”. Outros resultados devem chegar antes do fim da semana.',
      'o ministério',
    ],
    [
      'O apicultor Guilherme Campos está preocupado: “Se gear outra vez em abril, perdemos metade do mel deste ano”.',
      'Guilherme Campos',
    ],
    [
      'O museu abre no sábado a mostra “Luz e ferro”. O curador Paulo Lange reuniu obras de dez países.',
      null,
    ],
    [
      'A médica Nádia Petrova trabalha no campo desde março. “Quase não temos ligaduras”, diz ao telefone.',
      'Nádia Petrova',
    ],
    [
      'O presidente da federação, Humberto Martins, desmentiu as acusações. “São inventadas”, afirmou em Braga.',
      'Humberto Martins',
    ],
    [
      'O partido rejeitou a proposta e denunciou um “presente aos ricos” que, a seu ver, ninguém poderia pagar.',
      'O partido',
    ],
    [
      'Num bilhete colado à porta estava escrito “Volto já”. Desde aquela manhã ninguém tornou a ver o dono.',
      null,
    ],
    [
      'Segundo o geólogo Henrique Fabres, a encosta continua “instável”. A estrada que passa por baixo segue cortada.',
      'Henrique Fabres',
    ],
    [
      '“Custa-me a acreditar”, reagiu o premiado, Jorge Hortas. “A minha mãe não vai dormir a noite toda”.',
      'Jorge Hortas',
      'Jorge Hortas',
    ],
    [
      'A líder parlamentar Sílvia Arnaldo alertou para um “labirinto de normas” e exigiu regras comuns para todos.',
      'Sílvia Arnaldo',
    ],
    [
      'Uma moradora relata: “Pegamos as crianças e saímos correndo, sem sapatos e sem casacos, rua abaixo até o rio”.',
      'Uma moradora',
    ],
    [
      'O presidente dos pecuaristas, Elói Horta, reclama: “Com esses preços nenhuma fazenda da região sobrevive”.',
      'Elói Horta',
    ],
    [
      '“Vamos revirar cada pedra”, prometeu o delegado Lourenço Emery ao apresentar a equipe que investiga o roubo.',
      'Lourenço Emery',
    ],
    [
      'Perguntado sobre o futuro, o goleiro Milan Dourado disse apenas: “Tenho mais dois anos de contrato”.',
      'Milan Dourado',
    ],
    [
      '“Pedimos desculpa pelo incómodo”, lê-se na página do serviço. Ninguém sabe quando o programa volta a funcionar.',
      null,
    ],
    [
      '“O betão era mau”, explicou o perito Pedro Sória. “Os pilares nunca foram verificados em trinta anos”.',
      'Pedro Sória',
      'Pedro Sória',
    ],
    [
      'O romance “A rota do sal”, de Karina Moura, está há oito semanas entre os livros mais vendidos do país.',
      null,
    ],
    [
      '“Antes havia quarenta barcos”, conta o pescador Raul Goios. Aponta para a doca vazia. “Hoje restam três”.',
      'Raul Goios',
      'Raul Goios',
    ],
    [
      'A analista Rute Sandoval avalia que a ação está “muito cara” e recomenda prudência aos pequenos investidores.',
      'Rute Sandoval',
    ],
    [
      '“Nada muda”, disse o ministro à noite. A secretária de Estado Dora Camões tinha insinuado o contrário.',
      null,
    ],
    [
      'O avançado Félix Arantes teve sorte. “O médico diz que é só uma pancada”, contou ele na manhã de sábado.',
      'Félix Arantes',
    ],
    [
      '“É um milagre não haver feridos”, comentou uma porta-voz da polícia ao anoitecer, diante dos escombros.',
      'uma porta-voz da polícia',
    ],
    [
      'O governador Vítor Oliva celebrou “um grande sucesso”; a deputada Maia Cruz chamou o acordo de “rendição”.',
      'Vítor Oliva',
      'Maia Cruz',
    ],
    [
      'O “escudo social” foi a grande promessa do governo, mas hoje quase ninguém em Lisboa se lembra dela.',
      null,
    ],
    [
      '“Não há motivo para alarme”, assegurou Gerardo Estola, médico de saúde pública. A água deve ser fervida.',
      'Gerardo Estola',
    ],
    [
      'O ator Timóteo Rocha lembra os ensaios: “Passávamos frio, ríamos e nunca dormíamos o suficiente”.',
      'Timóteo Rocha',
    ],
    [
      '“Isto dá ânimo”, diz a professora Antónia Lobo, que ensina há doze anos numa escola dos arredores.',
      'Antónia Lobo',
    ],
    [
      'A companhia nega qualquer “negligência” e lembra que as instalações foram vistoriadas no ano passado.',
      'A companhia',
    ],
    [
      'Na avaliação do historiador João Vaqueiro, trata-se de “uma repetição” do que se viu nos anos vinte.',
      'João Vaqueiro',
    ],
    [
      'A inspetora Irene Baena acredita na solução do caso. “As pistas são excecionais”, sustenta no gabinete.',
      'Irene Baena',
    ],
    [
      '“Nunca quisemos ser famosos”, diz o baterista Bento Colaço, “só queríamos fazer barulho e sair da vila”.',
      'Bento Colaço',
      'Bento Colaço',
    ],
    [
      'Na parede surgiu a vermelho a frase “Não esquecemos nada”. O porteiro mandou apagá-la antes do meio-dia.',
      null,
    ],
    [
      'O governador do banco central, Emílio Estado, advertiu que os juros vão continuar “altos por muito tempo”.',
      'Emílio Estado',
    ],
    [
      '“Onde está o dinheiro?”, pergunta Josefina Torneiro, presidente da junta, no fim da reunião de moradores.',
      'Josefina Torneiro',
    ],
    [
      'O ex-presidente Raul Ocampo sustentou que a decisão é “uma vingança política” e que vai recorrer ao Supremo.',
      'Raul Ocampo',
    ],
    [
      'O sindicato acusa a direção de “desprezo total” e convoca os empregados a parar na próxima sexta-feira.',
      'O sindicato',
    ],
    [
      '“O rio subiu mais dez centímetros durante a noite”, informou a prefeitura em nota divulgada ao amanhecer.',
      'a prefeitura',
    ],
  ],
};
