"""Words of addresses: kinds of street, of homes, and of places that belong to everybody."""

from __future__ import annotations

from handover.rules.contact_details.word_sets import word_set

STREETS = word_set("""
    street st str strt road rd avenue avn ave av lane ln boulevard blvd bvd crescent cres terrace
    ter tce
    drive dr drv dve gdns gdn cresc crt terr mws plc rdg highway hwy parkway pkwy turnpike
    esplanade esp causeway alley maantee mnt tanav
    tanava tanaval puiestee pst poik
    """)
"""Kinds of street that are rarely anything else after a name."""

PERHAPS_STREETS = word_set("""
    way close court ct place pl park hill green gardens garden grove gr view square sq row walk
    rise mews gate circle cir loop trail trl bend crossing quay quays cove parade pde heights
    mount yard end cross fields field meadow meadows villas cottages buildings mansions wharf
    strand embankment croft dene drove fold garth glade glen haven hollow knoll lea link nook
    orchard paddock path pass plaza point ridge spur vale vista wynd run brae bank approach
    chase circus common dale broadway tee tn vali plats valjak kald kuja
    """)
"""Kinds of street that are everyday words as well."""

STREET_FIRST = word_set("""
    rue calle avenida bothar sraid heol stryd ffordd lon via rua chemin camino paseo route rt
    rte highway hwy county
    """)
"""Kinds of street that stand before the name."""

DIRECTIONS = word_set("""
    n s e w ne nw se sw north south east west northeast northwest southeast southwest upper
    lower old new great little st saint mt mount
    """)

DWELLINGS = word_set("""
    cabin flat flats apt apartment apartments unit lot suite ste bungalow chalet houseboat
    caravan studio penthouse maisonette korter krt
    """)
"""Homes that have a number of their own."""

LIVING = word_set("""
    lives live living lived address addressed home moved moving moves staying stays stay house
    flat place room bedsit lodging lodges lodgings dropped walked drove collected pick apartment
    sofa couch door sleeps sleeping elab elavad aadress aadressil kodus elukoht resides residing
    rents renting tenancy postcode zip forwarding come visit round knock parcel
    """)
"""Words that say that somebody lives there."""

PUBLIC_PLACES = word_set("""
    library clinic surgery hospital church chapel hall cafe centre center school college
    university museum office offices shop store supermarket pharmacy chemist station cinema
    theatre pub bar restaurant bakery gym pool market bank garage council court courthouse
    shelter hub group meeting meetings drop-in workshop class classes foodbank pantry jobcentre
    charity bookshop mosque synagogue temple dentist optician launderette laundromat agency
    service services club clubhouse gallery allotment branch site concert parade fair sale
    exhibition protest roadworks warmline depot practice gp takeaway barber hairdresser vet vets
    hotel hostel raamatukogu kliinik haigla apteek kohvik pood kirik keskus perearst jaam turg
    polikliinik
    """)
"""Places that belong to the public: their address may be written down."""

TOLD = word_set("""
    watched watching watch film movie read reading book novel episode series season song play
    listened album
    """)
"""Before these names of streets are titles."""

NOT_IN_A_NAME = word_set("""
    a an and are as at be but by did do down each every for from had has have he her his i if in
    into is it its me my no not of off on or our out over people she so some steps than that the
    their them then there they this to too two up us was we were what when where which who will
    with you your minutes minute hours hour days day weeks week times time pm am miles mile km
    metres meters feet kids men women children cars houses flats rooms bedrooms bags tins eggs
    pounds euros dollars new more other others whole half square court tennis open closed long
    dead wrong main busy cross crossed crossing along across near past opposite behind after
    before until around about between through per lit slow very old years months year month late
    early other another next last first second third good bad quiet cups pieces chairs parking
    spare wide laps rounds songs loaves plants trees benches photos pictures
    """)
"""What no street is called in lower case."""

FOLLOWS_A_THING = word_set("""
    lamps lamp lights light signs sign works work chairs chair party parties food musicians
    noise closures map maps cleaner cleaners sweeper cleaning art artist market parking trip
    trips bus buses tram stop stops line closed run runs race dates date meals sale sales team
    crossing corner rage safety test tax surface workers level levels dance lesson class classes
    """)
"""After a street word these make it part of a thing: street lamps, road works."""

HOUSE_NUMBER_WORDS = word_set("house door number no nr nummer # maja majas num")

HOUSE_NAMES = word_set("""
    cottage lodge mill gatehouse
    farm farmhouse barn manor villa bungalow grange rectory vicarage forge
    """)
"""What a house is called that has a name instead of a number."""

LIVES_THERE = word_set("""
    lives live living lived moved moving staying stays address rents renting elab resides flat
    home tenancy sofa aadress aadressil place house door stay
    korrus korter
    """)
"""Words right before an address that leave no doubt that somebody lives there."""

ESTONIAN_TOWNS = word_set("""
    tallinn tartu narva parnu viljandi rakvere haapsalu kuressaare voru valga johvi paide keila
    maardu sillamae elva jogeva rapla polva
    """)

VERB_AFTER = word_set("the a it me her him his my up of down this that us them")
"""After these a word such as “close” or “walk” was a verb."""

NO_STREET = word_set("""
    minutes minute hours hour days weeks miles km metres meters steps people cups january
    february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec am pm mile
    """)
"""What an amount is of, where a street would have its name."""

POST_AREAS = word_set("""
    ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy
    e ec eh en ex fa fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld
    le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk
    sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze
    """)
"""Letters with which British postcodes begin."""

STATES = word_set("""
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm
    ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc vermont maine nsw vic qld tas
    act nt
    """)
"""States before a postcode."""
