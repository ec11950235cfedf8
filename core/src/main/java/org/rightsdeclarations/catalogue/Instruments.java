package org.rightsdeclarations.catalogue;

import org.rightsdeclarations.world.Instrument;

/**
 * The best known instruments of the {@linkplain InstrumentCatalogue#standard() built-in catalogue}, to be imported
 * statically: {@code Anniversary.of(75, UDHR)}.
 */
public final class Instruments {
    /** Universal Declaration of Human Rights, 1948. */
    public static final Instrument UDHR = known("udhr");

    /** International Convention on the Elimination of All Forms of Racial Discrimination, 1965. */
    public static final Instrument ICERD = known("icerd");

    /** International Covenant on Economic, Social and Cultural Rights, 1966. */
    public static final Instrument ICESCR = known("icescr");

    /** International Covenant on Civil and Political Rights, 1966. */
    public static final Instrument ICCPR = known("iccpr");

    /** Convention on the Elimination of All Forms of Discrimination against Women, 1979. */
    public static final Instrument CEDAW = known("cedaw");

    /** Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment, 1984. */
    public static final Instrument CAT = known("cat");

    /** Declaration on the Right to Development, 1986. */
    public static final Instrument DRTD = known("rtd");

    /** Convention on the Rights of the Child, 1989. */
    public static final Instrument CRC = known("crc");

    /**
     * International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families,
     * 1990.
     */
    public static final Instrument ICRMW = known("icrmw");

    /** Vienna Declaration and Programme of Action, 1993. */
    public static final Instrument VDPA = known("vdpa");

    /** Beijing Declaration and Platform for Action, 1995. */
    public static final Instrument BDPA = known("bdpa");

    /** Asian Human Rights Charter, 1998. */
    public static final Instrument ASIAN_HUMAN_RIGHTS_CHARTER = known("asian-human-rights-charter");

    /**
     * Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to Promote and Protect
     * Universally Recognized Human Rights and Fundamental Freedoms, 1998.
     */
    public static final Instrument DECLARATION_ON_HUMAN_RIGHTS_DEFENDERS = known("defenders");

    /** European Charter for the Safeguarding of Human Rights in the City, 2000. */
    public static final Instrument EUROPEAN_CHARTER_CITIES = known("european-charter-cities");

    /** Convention on the Rights of Persons with Disabilities, 2006. */
    public static final Instrument CRPD = known("crpd");

    /** International Convention for the Protection of All Persons from Enforced Disappearance, 2006. */
    public static final Instrument CPED = known("cped");

    /** United Nations Declaration on the Rights of Indigenous Peoples, 2007. */
    public static final Instrument UNDRIP = known("undrip");

    /** Gwangju Declaration on Human Rights City, 2011. */
    public static final Instrument GWANGJU_DECLARATION = known("gwangju-declaration-2011");

    /** Global Charter-Agenda for Human Rights in the City, 2011. */
    public static final Instrument GLOBAL_CHARTER_AGENDA = known("charter-agenda");

    /** Resolution 24/2 of the Human Rights Council on local government and human rights, 2013. */
    public static final Instrument HRC_24_2 = known("hrc-24-2");

    /** Gwangju Guiding Principles for a Human Rights City, 2014. */
    public static final Instrument GWANGJU_PRINCIPLES = known("gwangju-principles");

    /** Transforming our world: the 2030 Agenda for Sustainable Development, 2015. */
    public static final Instrument AGENDA_2030 = known("agenda-2030");

    /** New Urban Agenda, 2016. */
    public static final Instrument NEW_URBAN_AGENDA = known("new-urban-agenda");

    /** American Declaration of the Rights and Duties of Man, 1948. */
    public static final Instrument AMERICAN_DECLARATION = known("american-declaration");

    /** American Convention on Human Rights, 1969. */
    public static final Instrument ACHR = known("achr");

    /** African Charter on Human and Peoples' Rights, 1981. */
    public static final Instrument ACHPR = known("achpr");

    /** ASEAN Human Rights Declaration, 2012. */
    public static final Instrument ASEAN_DECLARATION = known("asean-declaration");

    private Instruments() {}

    private static Instrument known(String id) {
        return InstrumentCatalogue.standard().findById(id).orElseThrow().value();
    }
}
