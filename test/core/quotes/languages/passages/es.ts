/** Spanish passages with whoever speaks in each quotation. */
import type { Passages } from './passages.ts';

export const spanish: Passages = {
  development: [
    [
      '«El puente seguirá cerrado hasta el otoño», anunció el lunes la alcaldesa, Inés Palomares, ante el pleno municipal.',
      'Inés Palomares',
    ],
    [
      '“Lo dimos todo”, dijo el capitán Nicolás Otero tras el partido, “pero al final nos faltaron las fuerzas”.',
      'Nicolás Otero',
      'Nicolás Otero',
    ],
    [
      'El ministro de Hacienda, Arturo Lucena, calificó el viernes de “absurdas” las acusaciones y abandonó después la sala.',
      'Arturo Lucena',
    ],
    [
      'Según la policía, el coche estaba “en un estado lamentable” y el conductor no tenía permiso para circular.',
      'la policía',
    ],
    [
      'La abogada Nuria Moreno asegura que su cliente es “completamente ajeno a los hechos” y pide su puesta en libertad.',
      'Nuria Moreno',
    ],
    [
      'La cantante presenta su nuevo disco, “Noches claras”, que saldrá en mayo con un pequeño sello de Valencia.',
      null,
    ],
    [
      'La bióloga Petra Osorio estudia los humedales desde hace años. “Son nuestros mejores aliados”, explica mientras se calza.',
      'Petra Osorio',
    ],
    [
      'El consejero Marcos Belda negó la información. “Nunca me reuní con esa empresa”, dijo a la salida del Parlamento.',
      'Marcos Belda',
    ],
    [
      'De acuerdo con la profesora Ana Reinoso, los datos “no son ninguna sorpresa” porque su equipo ya avisó hace dos años.',
      'Ana Reinoso',
    ],
    [
      '“Es el día más feliz de mi vida”, confesó la ganadora, Elena Pardo, antes de romper a llorar delante de todos.',
      'Elena Pardo',
    ],
    [
      'El líder de la oposición, Julio Vergara, habló de un “día negro para la democracia” y pidió una sesión extraordinaria.',
      'Julio Vergara',
    ],
    [
      'Un vecino que prefiere no dar su nombre cuenta: “Se oyó un estruendo y luego se quedó todo en silencio”.',
      'Un vecino',
    ],
    [
      'En la pancarta se leía “Nuestro bosque no se toca”. Unas trescientas personas desfilaron el domingo por el pueblo.',
      null,
    ],
    [
      'Preguntado por un adelanto electoral, el secretario general, Tomás Falcó, respondió: “Hablaremos de ello a su tiempo”.',
      'Tomás Falcó',
    ],
    [
      '“No fue un accidente”, dice la carta que recibieron el martes varias redacciones. La policía investiga su origen.',
      null,
    ],
    [
      '“El hombre actuó solo”, precisó el fiscal Luis Amézaga. “Lo tenía todo preparado desde hacía semanas”.',
      'Luis Amézaga',
      'Luis Amézaga',
    ],
    [
      'A juicio de la economista Clara Rosales, el impuesto es “un error” que castigará sobre todo a los pequeños negocios.',
      'Clara Rosales',
    ],
    [
      'La ministra de Defensa, Carmen Haro, negó que hubiera un “acuerdo secreto” con el fabricante de los aviones.',
      'Carmen Haro',
    ],
    [
      'El entrenador Diego Robles estaba furioso. “Así no se puede jugar”, protestó tras la derrota por cuatro a cero.',
      'Diego Robles',
    ],
    [
      '“Hay varios focos”, indicó un portavoz de los bomberos, que no descarta que el incendio haya sido provocado.',
      'un portavoz de los bomberos',
    ],
    [
      'La llamada “regla de gasto” lleva años en la ley y reaparece en todos los debates sobre los presupuestos.',
      null,
    ],
    [
      'La directora de la asociación, Olga Brunete, considera que “ya es hora de que el Estado actúe” y reclama más dinero.',
      'Olga Brunete',
    ],
    [
      'La autora Luisa Aubert recuerda su infancia: “En casa no había libros, solo el catálogo de unos grandes almacenes”.',
      'Luisa Aubert',
    ],
    [
      '—¡Adelante!— se oye desde el horno. “El pan no espera”, bromea el panadero Hugo Martel mientras amasa el centeno.',
      'Hugo Martel',
    ],
    [
      'La empresa rechazó las críticas, que considera “infundadas”. Todas las normas se han respetado, según su dirección.',
      'La empresa',
    ],
    [
      'La investigadora Maite Tejedor describió “la mayor ola desde que hay mediciones” en este tramo de la costa gallega.',
      'Maite Tejedor',
    ],
    [
      'El juez habló de la “especial gravedad” de los hechos. El abogado Pablo Rivera anunció que recurrirá la sentencia.',
      null,
    ],
    [
      '“Mi padre lo habría odiado”, sonríe su hija Julia Quesada, “pero lo habría hecho por nosotros sin dudarlo”.',
      'Julia Quesada',
      'Julia Quesada',
    ],
    [
      'El presidente Iván Marcos dijo que no ve “ninguna razón para la prisa”. Su rival Antonio Belén lo considera “un error”.',
      'Iván Marcos',
      'Antonio Belén',
    ],
    [
      '“Todavía no lo sabemos”, reconoció la ministra. Mónica Salas había comparecido antes ante la comisión del Congreso.',
      null,
    ],
    [
      '“Se acabó la paciencia”, avisó Joaquín Pascual, alcalde de la localidad, mientras enseñaba las grietas del pabellón.',
      'Joaquín Pascual',
    ],
    [
      'El Gobierno defendió el decreto. “Protege a los más débiles”, subrayó la portavoz, Carolina Duarte, el martes.',
      'Carolina Duarte',
    ],
    [
      'Los sindicatos advirtieron de que “la huelga continúa” y de que el miércoles no circulará ningún tren hacia el sur.',
      'Los sindicatos',
    ],
    [
      'En opinión del historiador Benito Charro, se trata de “un punto de inflexión”. Lo compara con las huelgas de antes.',
      'Benito Charro',
    ],
    [
      '“No tengo nada que reprocharme”, insistió el extesorero Gil Moreno. Y añadió: “Volvería a hacer exactamente lo mismo”.',
      'Gil Moreno',
      'Gil Moreno',
    ],
    [
      'Kevin Rosado no se arrepiente: “Probé suerte fuera y aprendí un idioma, y eso no me lo quita nadie en la vida”.',
      'Kevin Rosado',
    ],
    [
      'El informe, titulado “Un verano abrasador”, se publicará en internet a finales de la próxima semana en varios idiomas.',
      null,
    ],
    [
      '“La cosecha está perdida”, lamenta el agricultor Ramiro Jover. Señala los racimos que la helada dejó negros.',
      'Ramiro Jover',
    ],
    [
      'La senadora Ximena Larrañaga tildó el plan de “mamarracho” y llamó a sus colegas a votar en contra esta semana.',
      'Ximena Larrañaga',
    ],
    [
      'Desde la asociación de vecinos aseguran que “nadie les ha consultado” y anuncian una concentración frente al consistorio.',
      'la asociación de vecinos',
    ],
  ],
  heldOut: [
    [
      '“La luz se fue ayer”, relata por teléfono Claudio Neira, concejal de la aldea. El cable está roto en dos puntos.',
      'Claudio Neira',
    ],
    [
      '“Ese gol no era válido”, bramó el presidente del club, Bernardo Calzada. “Lo vio todo el estadio menos el árbitro”.',
      'Bernardo Calzada',
      'Bernardo Calzada',
    ],
    [
      'La ministra del Interior, Brígida Tomé, consideró el plan “mal planteado” y prometió medidas propias antes del verano.',
      'Brígida Tomé',
    ],
    [
      'Según el Ministerio, los análisis son “tranquilizadores”. Habrá más resultados antes de que acabe la semana.',
      'el Ministerio',
    ],
    [
      'El apicultor Guillermo Decamps está preocupado: “Si vuelve a helar en abril perderemos la mitad de la miel”.',
      'Guillermo Decamps',
    ],
    [
      'El museo abre el sábado la muestra “Luz y hierro”. El comisario Pablo Lang ha reunido obras de diez países.',
      null,
    ],
    [
      'La doctora Nadia Petrova trabaja en el campamento desde marzo. “Apenas quedan vendas”, dice por teléfono.',
      'Nadia Petrova',
    ],
    [
      'El presidente de la federación, Humberto Martín, desmintió las acusaciones. “Son inventadas”, afirmó en Sevilla.',
      'Humberto Martín',
    ],
    [
      'El partido rechazó la propuesta y denunció un “regalo a los ricos” que, a su entender, nadie podría pagar.',
      'El partido',
    ],
    [
      'En una nota pegada en la puerta ponía “Vuelvo enseguida”. Desde aquella mañana nadie ha vuelto a ver al dueño.',
      null,
    ],
    [
      'Según el geólogo Enrique Fabra, la ladera sigue “inestable”. La carretera que pasa por debajo continúa cortada.',
      'Enrique Fabra',
    ],
    [
      '“Me cuesta creerlo”, reaccionó el premiado, Jorge Hinojosa. “Mi madre no va a dormir en toda la noche”.',
      'Jorge Hinojosa',
      'Jorge Hinojosa',
    ],
    [
      'La portavoz socialista, Silvia Arnal, alertó de un “laberinto de normas” y exigió reglas comunes para todo el país.',
      'Silvia Arnal',
    ],
    [
      'Una vecina relata: “Cogimos a los niños y echamos a correr, sin zapatos y sin abrigos, calle abajo hacia el río”.',
      'Una vecina',
    ],
    [
      'El presidente de los ganaderos, Eloy Huerta, se queja: “Con estos precios no sobrevive ninguna granja de la comarca”.',
      'Eloy Huerta',
    ],
    [
      '“Removeremos cada piedra”, prometió el comisario Lorenzo Emery al presentar el equipo que investigará el robo.',
      'Lorenzo Emery',
    ],
    [
      'Al ser preguntado por su futuro, el portero Milán Dorado dijo: “Me quedan dos años de contrato y nada más”.',
      'Milán Dorado',
    ],
    [
      '“Disculpen las molestias”, se lee en la página del organismo. Nadie sabe cuándo funcionará otra vez el programa.',
      null,
    ],
    [
      '“El hormigón era malo”, explicó el perito Pedro Soria. “Los pilares no se revisaron nunca en treinta años”.',
      'Pedro Soria',
      'Pedro Soria',
    ],
    [
      'La novela “La ruta de la sal”, de Karina Molina, lleva ocho semanas entre los libros más vendidos del país.',
      null,
    ],
    [
      '“Antes había cuarenta barcos”, cuenta el pescador Ramón Goyanes. Señala la dársena vacía. “Hoy quedan tres”.',
      'Ramón Goyanes',
      'Ramón Goyanes',
    ],
    [
      'La analista Rut Sandoval opina que la acción está “muy cara” y recomienda prudencia a los pequeños inversores.',
      'Rut Sandoval',
    ],
    [
      '“Nada cambia”, dijo el ministro por la noche. La secretaria de Estado Dora Camús había insinuado lo contrario.',
      null,
    ],
    [
      'El delantero Félix Arana tuvo suerte. “El médico dice que es solo un golpe”, explicó el jugador por la mañana.',
      null,
    ],
    [
      '“Es un milagro que no haya heridos”, comentó una portavoz de la policía al anochecer, delante de los escombros.',
      'una portavoz de la policía',
    ],
    [
      'El presidente regional, Víctor Olivas, celebró “un gran éxito”; la diputada Maya Cruz lo tachó de “rendición”.',
      'Víctor Olivas',
      'Maya Cruz',
    ],
    [
      'El “escudo social” fue la gran promesa del Gobierno, pero hoy en Madrid casi nadie se acuerda ya de ella.',
      null,
    ],
    [
      '“No hay motivo de alarma”, aseguró Gerardo Estolo, médico de salud pública. El agua debe seguir hirviéndose.',
      'Gerardo Estolo',
    ],
    [
      'El actor Timoteo Rocha rememora los ensayos: “Pasábamos frío, nos reíamos y nunca dormíamos lo suficiente”.',
      'Timoteo Rocha',
    ],
    [
      '“Esto da ánimos”, opina la maestra Antonia Lobo, que enseña desde hace doce años en una escuela de las afueras.',
      'Antonia Lobo',
    ],
    [
      'La compañía niega cualquier “negligencia” y recuerda que las instalaciones pasaron la revisión el año pasado.',
      'La compañía',
    ],
    [
      'Para el historiador Juan Vaquero, lo ocurrido es “una repetición”. El mismo clima reinaba en los años veinte.',
      'Juan Vaquero',
    ],
    [
      'La comisaria Irene Baena cree que el caso se resolverá. “Las huellas son excepcionales”, sostiene en su despacho.',
      'Irene Baena',
    ],
    [
      '“Nunca quisimos ser famosos”, dice el batería Benito Colás, “solo queríamos hacer ruido y salir del pueblo”.',
      'Benito Colás',
      'Benito Colás',
    ],
    [
      'En la pared apareció en rojo la frase “No olvidamos nada”. El conserje la mandó borrar antes del mediodía.',
      null,
    ],
    [
      'El gobernador del banco central, Emilio Estada, advirtió que los tipos seguirán “altos por mucho tiempo” en la región.',
      'Emilio Estada',
    ],
    [
      '“¿Dónde está el dinero?”, pregunta Josefina Tornero, presidenta de la junta vecinal, al terminar la reunión.',
      'Josefina Tornero',
    ],
    [
      'El expresidente Raúl Ocampo sostuvo que el fallo es “una venganza política” y que apelará ante la Corte Suprema.',
      'Raúl Ocampo',
    ],
    [
      'El sindicato reprocha a la dirección “un desprecio total” y llama a los empleados a parar el próximo viernes.',
      'El sindicato',
    ],
    [
      '“El río creció otros diez centímetros durante la noche”, informó el ayuntamiento en un parte difundido al alba.',
      'el ayuntamiento',
    ],
  ],
};
