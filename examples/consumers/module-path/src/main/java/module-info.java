/** A program of modules, linked into an image of its own. */
module org.example.modules {
    requires org.rightsdeclarations.json;

    provides org.rightsdeclarations.translation.Translation with
            org.example.modules.HouseItalian;
}
