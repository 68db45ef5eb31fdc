"""OFAC's files in their published form; every entry in them is invented."""

from pathlib import Path

SDN = """\
90001,"DOLMAR, Vito","individual","TCO","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Jan 1970; POB Port Mekal; a.k.a. 'OLD HERON'; Passport Z0000001 (Sarenga); Digital Currency Address - XBT 1FictionAddressAAAAAAAAAAAAAAAAAA; alt. Digital Currency Address - ETH 0xF1c71000000000000000000000000000000000aa; (Linked To: HERON JADE TRANSNATIONAL CRIMINAL ORGANIZATION)."
90002,"HERON JADE TRANSNATIONAL CRIMINAL ORGANIZATION",-0- ,"TCO] [GLOMAG",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
90003,"ARDENT HOLDINGS CO., LTD.",-0- ,"GLOMAG",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Company Number 00112233; (Linked To: DOLMAR, Vito); (Linked To: NOBODY ON THE LIST)."
90004,"GREY PELICAN","vessel","IRAN",-0- ,"X1",  "Tanker",-0- ,-0- ,-0- ,-0- ,"IMO 0000000."
\x1a
"""  # noqa: E501
ADD = """\
90001,1,"1 Quiet Lane","Port Mekal","Sarenga",-0-
90003,2,-0- ,"Port Mekal","Sarenga",-0-
90003,3,-0- ,-0- ,"Ostrava Islands",-0-
"""
ALT = """\
90002,1,"aka","HERON JADE TCO",-0-
90003,2,"fka","ARDENT TRADING",-0-
"""


def write_delimited(folder: Path, sdn: str = SDN, add: str = ADD, alt: str = ALT) -> Path:
    """The three files in a folder; the main one."""
    for name, text in (("sdn.csv", sdn), ("add.csv", add), ("alt.csv", alt)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "sdn.csv"


_SPACE = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML"
ADVANCED = f"""<?xml version="1.0" encoding="utf-8"?>
<Sanctions xmlns="{_SPACE}">
<DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>8</Month><Day>21</Day></DateOfIssue>
<ReferenceValueSets>
<AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1403">Name</AliasType>
</AliasTypeValues>
<AreaCodeValues><AreaCode ID="1" Description="Sarenga" CountryID="2">SA</AreaCode></AreaCodeValues>
<CountryValues><Country ID="2" ISO2="SA">Sarenga</Country></CountryValues>
<FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType>
<FeatureType ID="25">Location</FeatureType><FeatureType ID="26">Title</FeatureType>
<FeatureType ID="344">Digital Currency Address - XBT</FeatureType></FeatureTypeValues>
<IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType>
<IDRegDocType ID="1586">Company Number</IDRegDocType></IDRegDocTypeValues>
<NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType>
<NamePartType ID="1521">First Name</NamePartType><NamePartType ID="1525">Entity Name</NamePartType>
</NamePartTypeValues>
<PartySubTypeValues><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType>
<PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
<PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType>
</PartyTypeValues>
<RelationTypeValues><RelationType ID="91422">Owned or Controlled By</RelationType>
<RelationType ID="15003">Associate Of</RelationType>
<RelationType ID="1555">Leader or official of</RelationType></RelationTypeValues>
<SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType>
<SanctionsType ID="1705">Block</SanctionsType></SanctionsTypeValues>
<ScriptValues><Script ID="215" ScriptCode="Latn">Latin</Script>
<Script ID="220" ScriptCode="Hans">Chinese Simplified</Script></ScriptValues>
</ReferenceValueSets>
<Locations><Location ID="7"><LocationAreaCode AreaCodeID="1"/><LocationCountry CountryID="2"/>
<LocationPart LocPartTypeID="1451"><LocationPartValue Primary="true"><Value>1 Quiet Lane</Value>
</LocationPartValue></LocationPart></Location></Locations>
<IDRegDocuments>
<IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="501"><IDRegistrationNo>Z0000001\
</IDRegistrationNo></IDRegDocument>
<IDRegDocument ID="2" IDRegDocTypeID="1586" IdentityID="502"><IDRegistrationNo>00112233\
</IDRegistrationNo></IDRegDocument>
</IDRegDocuments>
<DistinctParties>
<DistinctParty FixedRef="90001"><Profile ID="90001" PartySubTypeID="4">
<Identity ID="501" FixedRef="90001" Primary="true" False="false">
<Alias FixedRef="90001" AliasTypeID="1403" Primary="true" LowQuality="false">
<DocumentedName ID="1"><DocumentedNamePart>
<NamePartValue NamePartGroupID="11" ScriptID="220">多</NamePartValue></DocumentedNamePart>
<DocumentedNamePart><NamePartValue NamePartGroupID="12" ScriptID="220">维托</NamePartValue>
</DocumentedNamePart></DocumentedName>
<DocumentedName ID="2"><DocumentedNamePart>
<NamePartValue NamePartGroupID="11" ScriptID="215">DOLMAR</NamePartValue></DocumentedNamePart>
<DocumentedNamePart><NamePartValue NamePartGroupID="12" ScriptID="215">Vito</NamePartValue>
</DocumentedNamePart></DocumentedName></Alias>
<Alias FixedRef="90001" AliasTypeID="1400" Primary="false" LowQuality="true">
<DocumentedName ID="3"><DocumentedNamePart>
<NamePartValue NamePartGroupID="11" ScriptID="215">OLD HERON</NamePartValue></DocumentedNamePart>
</DocumentedName></Alias>
<NamePartGroups><MasterNamePartGroup><NamePartGroup ID="11" NamePartTypeID="1520"/>
</MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="12" NamePartTypeID="1521"/>
</MasterNamePartGroup></NamePartGroups></Identity>
<Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1"><DatePeriod/></FeatureVersion></Feature>
<Feature ID="2" FeatureTypeID="25"><FeatureVersion ID="2"><VersionLocation LocationID="7"/>
</FeatureVersion></Feature>
<Feature ID="3" FeatureTypeID="26"><FeatureVersion ID="3"><VersionDetail>Director</VersionDetail>
</FeatureVersion></Feature>
<Feature ID="4" FeatureTypeID="344"><FeatureVersion ID="4"><VersionDetail>\
1FictionAddressAAAAAAAAAAAAAAAAAA</VersionDetail></FeatureVersion></Feature>
</Profile></DistinctParty>
<DistinctParty FixedRef="90003"><Profile ID="90003" PartySubTypeID="3">
<Identity ID="502" FixedRef="90003" Primary="true" False="false">
<Alias FixedRef="90003" AliasTypeID="1403" Primary="true" LowQuality="false">
<DocumentedName ID="4"><DocumentedNamePart>
<NamePartValue NamePartGroupID="21" ScriptID="215">ARDENT HOLDINGS CO., LTD.</NamePartValue>
</DocumentedNamePart></DocumentedName></Alias>
<NamePartGroups><MasterNamePartGroup><NamePartGroup ID="21" NamePartTypeID="1525"/>
</MasterNamePartGroup></NamePartGroups></Identity></Profile></DistinctParty>
</DistinctParties>
<ProfileRelationships>
<ProfileRelationship ID="1" From-ProfileID="90003" To-ProfileID="90001" RelationTypeID="91422" \
Former="false" SanctionsEntryID="90003"/>
<ProfileRelationship ID="2" From-ProfileID="90001" To-ProfileID="90003" RelationTypeID="1555" \
Former="false" SanctionsEntryID="90001"/>
<ProfileRelationship ID="3" From-ProfileID="90001" To-ProfileID="90003" RelationTypeID="15003" \
Former="false" SanctionsEntryID="90001"/>
</ProfileRelationships>
<SanctionsEntries>
<SanctionsEntry ID="90001" ProfileID="90001" ListID="1550">
<EntryEvent ID="1" EntryEventTypeID="1" LegalBasisID="1"><Date CalendarTypeID="1"><Year>2025</Year>
<Month>3</Month><Day>4</Day></Date></EntryEvent>
<SanctionsMeasure ID="1" SanctionsTypeID="1705"/><SanctionsMeasure ID="2" SanctionsTypeID="1">
<Comment>TCO</Comment></SanctionsMeasure></SanctionsEntry>
<SanctionsEntry ID="90003" ProfileID="90003" ListID="1550">
<EntryEvent ID="2" EntryEventTypeID="1" LegalBasisID="1"><Date CalendarTypeID="1"><Year>2025</Year>
<Month>3</Month><Day>4</Day></Date></EntryEvent><SanctionsMeasure ID="3" SanctionsTypeID="1">
<Comment>GLOMAG</Comment></SanctionsMeasure></SanctionsEntry>
</SanctionsEntries>
</Sanctions>
"""


def write_advanced(folder: Path, text: str = ADVANCED) -> Path:
    """The advanced XML in a folder."""
    file = folder / "SDN_ADVANCED.XML"
    file.write_text(text, encoding="utf-8")
    return file
