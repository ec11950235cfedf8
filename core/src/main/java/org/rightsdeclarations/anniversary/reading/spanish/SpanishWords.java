package org.rightsdeclarations.anniversary.reading.spanish;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.romance.Act;
import org.rightsdeclarations.anniversary.reading.romance.Kind;
import org.rightsdeclarations.anniversary.reading.romance.Lexicon;
import org.rightsdeclarations.term.DateRole;

/** What Spanish words are for in a sentence about an anniversary. */
final class SpanishWords {
    private static final List<Act> ACTS = List.of(
            Act.of("adopcion", DateRole.ADOPTED),
            Act.of("aprobacion", DateRole.ADOPTED),
            Act.of("proclamacion", DateRole.ADOPTED),
            Act.of("firma", DateRole.SIGNED),
            Act.of("suscripcion", DateRole.SIGNED),
            Act.of("apertura a la firma", DateRole.OPENED_FOR_SIGNATURE),
            Act.of("publicacion", DateRole.PUBLISHED),
            Act.of("promulgacion", DateRole.PUBLISHED),
            Act.of("entrada en vigor", DateRole.IN_FORCE),
            Act.of("entrada en vigencia", DateRole.IN_FORCE),
            Act.of("puesta en vigor", DateRole.IN_FORCE));

    static final Lexicon LEXICON = new Lexicon(
            Map.ofEntries(
                    entry(Kind.DETERMINER, """
                            el la los las un una este esta estos estas ese esa esos esas su sus nuestro nuestra nuestros
                            nuestras lo aquel aquella"""),
                    entry(Kind.POINTER, """
                            este esta estos estas ese esa esos esas su sus nuestro nuestra nuestros nuestras aquel
                            aquella presente presentes dicho dicha dichos dichas citado citada mencionado mencionada"""),
                    entry(Kind.OF, "de del"),
                    entry(Kind.CONTRACTION, "del al"),
                    entry(Kind.LINK, """
                            de del sobre para contra entre a al relativo relativa relativos relativas concerniente
                            referente"""),
                    entry(Kind.CONJUNCTION, "y e o u &"),
                    entry(Kind.PREPOSITION, "a en por con sin como según bajo desde hacia tras ante"),
                    entry(Kind.CLOSER, """
                            adoptado adoptada adoptados adoptadas aprobado aprobada aprobados aprobadas proclamado
                            proclamada proclamados firmado firmada firmados ratificado ratificada celebrado celebrada
                            conmemorado conmemorada que quien cuyo cuya cuyos donde cuando mientras cual es son era eran
                            fue fueron será serán sea ha han había haya hay está están nos se no lo ya así pues pero
                            porque como por según respectivamente durante hoy
                            marca marcan marcará ofrece ofrecen da dan recuerda recuerdan invita invitan constituye
                            constituyen coincide coinciden coincidirá cae llega brinda proporciona permite permiten
                            debe deben debería puede pueden sigue siguen reúne reúnen representa supone tiene tienen
                            cumple cumplen celebra celebran conmemora conmemoran viene vienen nosotros hemos ocurre"""),
                    entry(Kind.BEFORE_DATE, "en el a desde"),
                    entry(Kind.BY, "por"),
                    entry(Kind.LEGAL_TIME, """
                            fecha nacimiento vencimiento expiración concesión matrimonio contrato fallecimiento
                            nombramiento titular beneficiario menor trabajador interesado"""),
                    entry(Kind.DAY, "día"),
                    entry(Kind.LEGAL_TEXT, """
                            artículo apartado párrafo capítulo sección título disposición disposiciones anexo ley
                            reglamento decreto orden"""),
                    entry(Kind.LEGAL_ATTRIBUTE, "próximo último primer primera misma misma citada última"),
                    entry(Kind.DOCUMENT, """
                            declaración resolución mensaje comunicado manifiesto llamamiento informe proclamación
                            documento programa ley compromiso consenso pacto"""),
                    entry(Kind.OCCASION, "ocasión motivo"),
                    entry(Kind.OTHER_TIME, """
                            antes después desde hasta vísperas víspera hacia próximo previo tras cara rumbo miras futuro
                            camino acerca"""),
                    entry(Kind.PLACE, """
                            calle plaza avenida bulevar boulevard calzada paseo puente parque sala museo estadio teatro auditorio escuela instituto
                            colegio universidad hospital palacio jardín torre casa fundación biblioteca barrio hotel"""),
                    entry(Kind.BEFORE_CENTENARY, "el del al este su nuestro primer"),
                    entry(Kind.WHOSE, "cuyo cuyos"),
                    entry(Kind.OWN, "su sus"),
                    entry(Kind.CELEBRATING, "celebr conmemor cumpl festej alcanz lleg"),
                    entry(Kind.ADOPTING, "adopt aprob aprueb proclam firm suscri promulg public hech emitid"),
                    entry(
                            Kind.AUXILIARY,
                            "ha han había va a fue fueron sido es se que hoy ya este año ahora también acaba de había"),
                    entry(Kind.HAVING, """
                            cumple cumplen cumplió cumplieron cumplirá cumplirán cumplía cumplido cumpliendo tiene tienen
                            cumplir"""),
                    entry(Kind.BEFORE_YEARS, "los sus hace a nuestros"),
                    entry(Kind.DURATION, """
                            durante en tras desde dentro después entre largo cabo cada con sobre todos transcurridos"""),
                    entry(Kind.AGO, "hace"),
                    entry(
                            Kind.PART_OF_NAME,
                            "unidas unidos europea europeo africana americana internacional nacional árabe española")),
            ACTS,
            Set.of());

    private SpanishWords() {}
}
